package io.madang.shooting.format;

import io.madang.shooting.paper.Tone;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/// The type of printed papers: Noto Sans KR, which holds Hangul, Hanja, kana, Latin and Cyrillic.
final class PdfType {

    static final float SIZE = 7.5f;

    private static final float HEADING_SIZE = 10.5f;
    private static final float SMALL_SIZE = 6.5f;

    private final BaseFont regular = font("regular.ttf");
    private final BaseFont bold = font("bold.ttf");

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

    Font text(Tone tone) {
        return new Font(regular, SIZE, Font.NORMAL, Color.decode(tone.ink()));
    }

    Font strong(Tone tone) {
        return new Font(bold, SIZE, Font.NORMAL, Color.decode(tone.ink()));
    }

    Font heading() {
        return new Font(bold, HEADING_SIZE, Font.NORMAL, Color.BLACK);
    }

    Font small() {
        return new Font(regular, SMALL_SIZE, Font.NORMAL, Color.BLACK);
    }
}
