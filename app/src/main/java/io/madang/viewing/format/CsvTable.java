package io.madang.viewing.format;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// One table of comma-separated values with a header; a row is a line.
final class CsvTable {

    /// Far more than any table of works needs.
    private static final long MOST_BYTES = 1L << 28;

    private final TermsReport report;
    private final List<String> columns;

    CsvTable(TermsReport report, List<String> columns) {
        this.report = report;
        this.columns = columns;
    }

    /// A row with the number of its line.
    record Row(int line, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /// Gives every row that has all columns.
    void read(Path file, Consumer<Row> rows) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                report.error(0, "", "viewing.terms.too-large");
                return;
            }
            List<String> lines = Files.readAllLines(file);
            List<String> header =
                    lines.isEmpty() ? List.of() : cells(lines.getFirst().replace("\uFEFF", ""));
            List<String> missing =
                    columns.stream().filter(column -> !header.contains(column)).toList();
            if (!missing.isEmpty()) {
                report.error(1, "", "viewing.terms.columns", String.join(", ", missing), String.join(",", columns));
                return;
            }
            for (int index = 1; index < lines.size(); index++) {
                if (!lines.get(index).isBlank()) {
                    row(index + 1, header, cells(lines.get(index)), rows);
                }
            }
        } catch (CharacterCodingException e) {
            report.error(0, "", "viewing.terms.not-utf-8");
        } catch (IOException e) {
            report.error(0, "", "viewing.terms.missing", e.getClass().getSimpleName());
        }
    }

    private void row(int line, List<String> header, List<String> cells, Consumer<Row> rows) {
        if (cells.size() != header.size()) {
            report.error(line, "", "viewing.terms.cells", cells.size(), header.size());
            return;
        }
        Map<String, String> named = new HashMap<>();
        for (int index = 0; index < cells.size(); index++) {
            named.put(header.get(index), cells.get(index));
        }
        rows.accept(new Row(line, named));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int index = 0; index < line.length(); index++) {
            char letter = line.charAt(index);
            if (letter == '"' && isQuoted && index + 1 < line.length() && line.charAt(index + 1) == '"') {
                cell.append('"');
                index++;
            } else if (letter == '"') {
                isQuoted = !isQuoted;
            } else if (letter == ',' && !isQuoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /// A line of cells, quoted where needed.
    static String line(List<String> cells) {
        return String.join(
                        ",",
                        cells.stream()
                                .map(cell ->
                                        cell.matches("[^,\"\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"")
                                .toList())
                + "\n";
    }
}
