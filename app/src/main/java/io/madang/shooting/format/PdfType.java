package io.madang.shooting.format;

import io.madang.shooting.paper.Tone;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/// The type of printed papers: Noto Sans KR, which holds Hangul, Hanja, kana, Latin and Cyrillic; for letters and signs
/// that it lacks, its sisters for all of Latin, for symbols, and for emoji.
final class PdfType {

    /// How a text looks.
    record Style(boolean isBold, float size, Color ink) {}

    static final float SIZE = 7.5f;

    private static final float HEADING_SIZE = 10.5f;
    private static final float SMALL_SIZE = 6.5f;
    private static final float LEADING = 1.5f;
    private static final List<String> OTHERS = List.of("latin.ttf", "symbols.ttf", "emoji.ttf");

    static final Style HEADING = new Style(true, HEADING_SIZE, Color.BLACK);
    static final Style SMALL = new Style(false, SMALL_SIZE, Color.BLACK);

    private final PdfLetters regular = new PdfLetters(font("regular.ttf"), this::others);
    private final PdfLetters bold = new PdfLetters(font("bold.ttf"), this::others);
    private Optional<List<BaseFont>> others = Optional.empty();

    private static BaseFont font(String file) {
        try (InputStream in = PdfType.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The type (%s) is missing. Maybe build the application again.".formatted(file));
            }
            BaseFont font = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
            font.setSubset(true);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Read once a letter is missing, which most papers never have.
    private List<BaseFont> others() {
        if (others.isEmpty()) {
            others = Optional.of(OTHERS.stream().map(PdfType::font).toList());
        }
        return others.get();
    }

    static Style text(Tone tone) {
        return new Style(false, SIZE, Color.decode(tone.ink()));
    }

    static Style strong(Tone tone) {
        return new Style(true, SIZE, Color.decode(tone.ink()));
    }

    Phrase phrase(String text, Style style) {
        Phrase phrase = new Phrase(style.size() * LEADING);
        for (PdfLetters.Run run : (style.isBold() ? bold : regular).runs(text)) {
            phrase.add(new Chunk(run.text(), new Font(run.font(), style.size(), Font.NORMAL, style.ink())));
        }
        return phrase;
    }
}
