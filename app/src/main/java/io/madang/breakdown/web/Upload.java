package io.madang.breakdown.web;

import io.madang.breakdown.TitleScripts.Edition;
import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.script.ScreenplayFile;
import io.madang.script.Script;
import java.io.IOException;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/// A screenplay file that somebody sent.
final class Upload {

    /// Above this share of Hangul among the letters, a screenplay is in Korean: names and headings may be Latin.
    private static final double KOREAN = 0.2;

    private Upload() {}

    static ScreenplayFile file(MultipartFile sent) {
        if (sent.isEmpty()) {
            throw Rejected.badRequest(Message.of("page.script.no-file"));
        }
        String path = Objects.requireNonNullElse(sent.getOriginalFilename(), "").replace('\\', '/');
        String name = TypedText.line(path.substring(path.lastIndexOf('/') + 1));
        try {
            return ScreenplayFile.of(name.isEmpty() ? "?" : name, sent.getBytes());
        } catch (IOException e) {
            throw Rejected.badRequest(Message.of("page.script.no-file"));
        }
    }

    /// Final Draft by what the file holds, the language of others by their letters.
    static Edition edition(ScreenplayFile file, Script script) {
        byte[] content = file.content();
        for (int index = 0; index < Math.min(content.length, 8); index++) {
            if (content[index] == '<') {
                return Edition.FINAL_DRAFT;
            }
        }
        long letters = 0;
        long hangul = 0;
        for (var element : script.screenplay().elements()) {
            String text = element.styled().plain();
            letters += text.codePoints().filter(Character::isLetter).count();
            hangul += text.codePoints()
                    .filter(character -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL)
                    .count();
        }
        return hangul > letters * KOREAN ? Edition.KOREAN : Edition.ENGLISH;
    }
}
