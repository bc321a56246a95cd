package io.madang.breakdown.web;

import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import java.text.Normalizer;

/// Text that somebody typed, as it is kept: composed, without control characters and spaces around it.
final class TypedText {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 10_000;

    private TypedText() {}

    /// On one line.
    static String line(String typed) {
        return cleaned(typed.replaceAll("\\s+", " "), LONGEST_LINE);
    }

    /// It may have several lines.
    static String text(String typed) {
        return cleaned(typed.replace("\r\n", "\n"), LONGEST_TEXT);
    }

    private static String cleaned(String typed, int longest) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uD800-\\uDFFF]", "")
                .strip();
        if (text.length() > longest) {
            throw Rejected.badRequest(Message.of("page.field.too-long", longest));
        }
        return text;
    }
}
