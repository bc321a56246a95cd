package io.madang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Rows of a measurement: printed one by one as they come, and written as CSV at the end.
public final class Table {

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... columns) {
        this.columns = List.of(columns);
        print(this.columns);
    }

    public void add(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : String.valueOf(cell));
        }
        rows.add(row);
        print(row);
    }

    private static void print(List<String> cells) {
        StringBuilder line = new StringBuilder();
        cells.forEach(cell -> line.append(String.format("%-14s", cell)));
        System.out.println(line);
    }

    /// Writes the rows under a comment line that says where they come from.
    public void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# " + Machine.inWords());
        lines.add(String.join(",", columns));
        rows.forEach(row -> lines.add(String.join(",", row)));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
        System.out.println("written to " + file);
    }
}
