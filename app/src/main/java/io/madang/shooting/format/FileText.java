package io.madang.shooting.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The text of a file in UTF-8, or the finding that says why there is none.
final class FileText {

    /// A thousand scenes and a thousand actors take half of it; above it, somebody picked the wrong file.
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private FileText() {}

    /// Reads pipes as well as files, and never more than the limit.
    static Optional<byte[]> bytes(Path path, TalentFindings report) {
        if (!Files.exists(path)) {
            report.error(0, "", "talent.missing-file");
            return Optional.empty();
        }
        if (Files.isDirectory(path)) {
            report.error(0, "", "talent.folder");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Optional.of(in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            report.error(0, "", "talent.unreadable", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    static Optional<String> decoded(byte[] bytes, TalentFindings report) {
        if (bytes.length > MOST_BYTES) {
            report.error(0, "", "talent.too-large", String.valueOf(MOST_BYTES / (1024 * 1024)));
            return Optional.empty();
        }
        int binary = firstBinary(bytes);
        if (binary < bytes.length) {
            report.error(line(bytes, binary), hexadecimal(bytes[binary]), "talent.not-text");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            report.error(line(bytes, in.position()), hexadecimal(bytes[in.position()]), "talent.not-utf-8");
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /// The place of the first control character that no text has.
    private static int firstBinary(byte[] bytes) {
        int place = 0;
        while (place < bytes.length && (bytes[place] < 0 || bytes[place] >= ' ' || isSpace(bytes[place]))) {
            place++;
        }
        return place;
    }

    private static boolean isSpace(byte character) {
        return character >= '\t' && character <= '\r';
    }

    private static String hexadecimal(byte value) {
        return "0x%02X".formatted(value);
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int place = 0; place < end; place++) {
            boolean isEnd = bytes[place] == '\n' || (bytes[place] == '\r' && bytes[place + 1] != '\n');
            line += isEnd ? 1 : 0;
        }
        return line;
    }
}
