package io.madang.platform;

import java.util.List;
import java.util.stream.Collectors;

/// Rows for a spreadsheet; no text of somebody else can become a formula in it.
public final class CsvText {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private CsvText() {}

    /// The cells with commas between them, and the end of the line.
    public static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /// An apostrophe in front keeps a spreadsheet from computing what the text says.
    public static String cell(String value) {
        String start = value.stripLeading();
        boolean isFormula = !value.isEmpty()
                && (FORMULA_STARTS.indexOf(value.charAt(0)) >= 0
                        || (!start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0));
        String safe = isFormula ? "'" + value : value;
        boolean needsQuotes = safe.chars().anyMatch(character -> ",\"\r\n;".indexOf(character) >= 0);
        return needsQuotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
