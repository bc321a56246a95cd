package io.madang.shooting.format;

import io.madang.shooting.paper.Paper;
import java.awt.Color;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/// What stands on every page: which paper of which film it is, and the number of the page.
final class PdfPages extends PdfPageEventHelper {

    private static final float ABOVE = 12;
    private static final float LINE = 6;
    private static final float BELOW = 14;

    private final PdfType type;
    private Paper shown;

    PdfPages(PdfType type, Paper shown) {
        this.type = type;
        this.shown = shown;
    }

    /// From this page on.
    void show(Paper paper) {
        shown = paper;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte page = writer.getDirectContent();
        float top = document.top() + ABOVE;
        put(page, Element.ALIGN_LEFT, shown.title(), PdfType.HEADING, document.left(), top);
        put(page, Element.ALIGN_RIGHT, shown.about(), PdfType.SMALL, document.right(), top);
        page.setColorStroke(Color.GRAY);
        page.moveTo(document.left(), top - LINE);
        page.lineTo(document.right(), top - LINE);
        page.stroke();
        String number = String.valueOf(writer.getPageNumber());
        put(page, Element.ALIGN_RIGHT, number, PdfType.SMALL, document.right(), document.bottom() - BELOW);
    }

    private void put(PdfContentByte page, int side, String text, PdfType.Style style, float across, float up) {
        ColumnText.showTextAligned(page, side, type.phrase(text, style), across, up, 0);
    }
}
