package io.madang.shooting.cli;

/// Numbers as text, the same in every language and without the tables of a locale, which take long to load.
final class Figures {

    private Figures() {}

    /// `12.34 %`; what is not nothing is not shown as nothing.
    static String percent(double share) {
        long hundredths = Math.round(share * 10_000);
        if (hundredths == 0 && share > 0) {
            return "< 0.01 %";
        }
        return hundredths / 100 + "." + twoDigits(hundredths % 100) + " %";
    }

    /// Seconds with two decimals.
    static String seconds(double seconds) {
        long hundredths = Math.round(seconds * 100);
        return hundredths / 100 + "." + twoDigits(hundredths % 100);
    }

    private static String twoDigits(long number) {
        return (number < 10 ? "0" : "") + number;
    }
}
