package io.madang.shooting.format;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.openpdf.text.pdf.BaseFont;

/// Text in the first of several fonts that has each letter; what none has is written in Latin letters or named.
final class PdfLetters {

    /// Text in one font.
    record Run(BaseFont font, String text) {}

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin");
    private static final String UNKNOWN = "?";
    private static final int FIRST_SELECTOR = 0xFE00;
    private static final int LAST_SELECTOR = 0xFE0F;
    private static final int JOINER = 0x200D;

    private final BaseFont usual;
    private final Supplier<List<BaseFont>> others;

    /// @param others are asked only for letters that the usual one lacks, in their order
    PdfLetters(BaseFont usual, Supplier<List<BaseFont>> others) {
        this.usual = usual;
        this.others = others;
    }

    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder missing = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(letter -> !isInvisible(letter))
                .forEach(letter -> {
                    List<BaseFont> font = font(letter);
                    if (font.isEmpty()) {
                        missing.appendCodePoint(letter);
                    } else {
                        replace(missing, runs);
                        add(runs, font.getFirst(), Character.toString(letter));
                    }
                });
        replace(missing, runs);
        return runs;
    }

    /// They choose and join pictures; without them, the pictures stand side by side.
    private static boolean isInvisible(int letter) {
        return letter == JOINER || (letter >= FIRST_SELECTOR && letter <= LAST_SELECTOR);
    }

    /// The first that has it; none where none has.
    private List<BaseFont> font(int letter) {
        if (letter < ' ' || usual.charExists(letter)) {
            return List.of(usual);
        }
        return others.get().stream()
                .filter(font -> font.charExists(letter))
                .limit(1)
                .toList();
    }

    private void replace(StringBuilder missing, List<Run> runs) {
        if (missing.isEmpty()) {
            return;
        }
        LATIN.transliterate(missing.toString()).codePoints().forEach(letter -> {
            List<BaseFont> font = font(letter);
            String said = font.isEmpty() ? named(letter) : Character.toString(letter);
            add(runs, font.isEmpty() ? usual : font.getFirst(), said);
        });
        missing.setLength(0);
    }

    private static String named(int letter) {
        String name = Character.getName(letter);
        boolean isSign = switch (Character.getType(letter)) {
            case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL -> true;
            default -> false;
        };
        return name != null && isSign ? "[" + name.toLowerCase(Locale.ROOT) + "]" : UNKNOWN;
    }

    private static void add(List<Run> runs, BaseFont font, String text) {
        if (!runs.isEmpty() && runs.getLast().font().equals(font)) {
            runs.set(runs.size() - 1, new Run(font, runs.getLast().text() + text));
        } else {
            runs.add(new Run(font, text));
        }
    }
}
