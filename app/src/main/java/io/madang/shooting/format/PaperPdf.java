package io.madang.shooting.format;

import io.madang.shooting.paper.Paper;
import io.madang.shooting.paper.Paper.Layout;
import io.madang.shooting.paper.Paper.Section;
import io.madang.shooting.paper.Words;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// Papers as a PDF file on A4, in a type that is embedded as far as it is used.
public final class PaperPdf {

    private static final float SIDE = 28;
    private static final float TOP = 46;
    private static final float BOTTOM = 32;
    private static final float GAP = 6;

    private final PdfType type;
    private final Document document;
    private final PdfPages pages;

    private PaperPdf(PdfType type, Document document, PdfPages pages) {
        this.type = type;
        this.document = document;
        this.pages = pages;
    }

    /// All papers, one after the other; an `IllegalArgumentException` where there is none.
    public static byte[] of(List<Paper> papers) {
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("A file of no papers has no page.");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(size(papers.getFirst()), SIDE, SIDE, TOP, BOTTOM);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        PdfType type = new PdfType();
        PdfPages pages = new PdfPages(type, papers.getFirst());
        writer.setPageEvent(pages);
        document.addTitle(papers.getFirst().about());
        document.addCreator("Madang");
        document.open();
        PaperPdf pdf = new PaperPdf(type, document, pages);
        pdf.write(papers.getFirst());
        papers.stream().skip(1).forEach(pdf::next);
        document.close();
        return bytes.toByteArray();
    }

    private static Rectangle size(Paper paper) {
        return paper.isWide() ? PageSize.A4.rotate() : PageSize.A4;
    }

    /// On a page of its own, which may have another size.
    private void next(Paper paper) {
        document.setPageSize(size(paper));
        document.newPage();
        pages.show(paper);
        write(paper);
    }

    private void write(Paper paper) {
        for (Section section : paper.sections()) {
            if (section.beginsPage()) {
                document.newPage();
            }
            if (section.layout() == Layout.CARDS) {
                cards(paper, section);
            } else {
                table(paper, section);
            }
        }
    }

    private void table(Paper paper, Section section) {
        if (!section.title().isEmpty()) {
            Paragraph title = new Paragraph(type.phrase(section.title(), PdfType.HEADING));
            title.setSpacingAfter(GAP);
            document.add(title);
        }
        PdfTables tables = new PdfTables(type, new Words(paper.locale()), section);
        for (PdfPTable table : tables.fitting(size(paper).getWidth() - 2 * SIDE)) {
            table.setSpacingAfter(GAP);
            document.add(table);
        }
        if (!section.note().isEmpty()) {
            Paragraph note = new Paragraph(type.phrase(section.note(), PdfType.SMALL));
            note.setSpacingAfter(GAP);
            document.add(note);
        }
    }

    private void cards(Paper paper, Section section) {
        PdfTables tables = new PdfTables(type, new Words(paper.locale()), section);
        for (int row = 0; row < section.rows().size(); row++) {
            if (row > 0) {
                document.newPage();
            }
            document.add(tables.card(section.rows().get(row)));
        }
    }
}
