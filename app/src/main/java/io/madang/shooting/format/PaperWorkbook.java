package io.madang.shooting.format;

import io.madang.shooting.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// Papers as an Excel workbook, a sheet each, with real numbers and dates. No text becomes a formula.
public final class PaperWorkbook {

    private static final String PROGRAM = "Madang";

    /// The form in which Excel wants a version; it tells nobody anything.
    private static final String VERSION = "1.0";

    private PaperWorkbook() {}

    public static byte[] of(List<Paper> papers) {
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("A workbook of no papers has no sheet.");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            for (Paper paper : papers) {
                new PaperSheet(paper, workbook.newWorksheet(paper.title())).write();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
