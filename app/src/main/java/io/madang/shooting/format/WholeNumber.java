package io.madang.shooting.format;

import java.util.OptionalLong;

/// A number in digits, with a minus sign or without.
final class WholeNumber {

    private WholeNumber() {}

    static boolean isWritten(String word) {
        int first = word.startsWith("-") ? 1 : 0;
        return word.length() > first
                && word.chars().skip(first).allMatch(character -> character >= '0' && character <= '9');
    }

    /// Empty where 64 bits do not hold it; the word is one that `isWritten`.
    static OptionalLong read(String word) {
        try {
            return OptionalLong.of(Long.parseLong(word));
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        }
    }

    /// A number from 0, or −1 and a finding; keys are `what` with `.not-whole`, `.negative` or `.too-large`.
    static long readFromZero(int line, String word, String what, TalentFindings report) {
        if (!isWritten(word)) {
            report.error(line, word, what + ".not-whole");
            return -1;
        }
        OptionalLong value = read(word);
        if (word.startsWith("-") && value.orElse(-1) != 0) {
            report.error(line, word, what + ".negative");
            return -1;
        }
        if (value.isEmpty()) {
            report.error(line, word, what + ".too-large");
            return -1;
        }
        return value.getAsLong();
    }
}
