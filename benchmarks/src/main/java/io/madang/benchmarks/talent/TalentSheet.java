package io.madang.benchmarks.talent;

import io.madang.benchmarks.Machine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// The CSV file of a measurement; every row stands in it as soon as it is known, so that a killed run can go on.
final class TalentSheet {

    private final Path file;

    private TalentSheet(Path file) {
        this.file = file;
    }

    /// Opens a sheet to write to.
    ///
    /// @param about what is measured, for the comment line at its head
    /// @param resumes whether rows that stand there already are kept
    static TalentSheet open(Path file, String about, boolean resumes) throws IOException {
        boolean isThere = Files.exists(file);
        if (isThere && !resumes) {
            throw new IllegalArgumentException(
                    "(%s) exists. Maybe add --resume to keep its rows, or remove it.".formatted(file));
        }
        TalentSheet sheet = new TalentSheet(file);
        if (isThere) {
            sheet.dropTornLine();
        } else {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        sheet.append("# %s; %s".formatted(Machine.inWords(), about));
        if (!isThere) {
            sheet.append(TalentRow.COLUMNS);
        }
        return sheet;
    }

    static List<TalentRow> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals(TalentRow.COLUMNS))
                .map(TalentRow::parse)
                .toList();
    }

    synchronized void add(TalentRow row) {
        append(row.line());
    }

    private void append(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A run that was killed while it wrote leaves the last line without an end.
    private void dropTornLine() throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.lastIndexOf('\n') + 1));
    }
}
