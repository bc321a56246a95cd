package io.madang.shooting.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.shooting.paper.Paper;
import io.madang.shooting.paper.Paper.Kind;
import io.madang.shooting.paper.PaperExample;
import io.madang.shooting.paper.Papers;
import io.madang.shooting.paper.ShootingBoard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// Files are read again by other programs than the one that wrote them.
class PaperFilesTest {

    private final ShootingBoard board = PaperExample.board();
    private final Papers papers = Papers.of(board, Locale.KOREAN);

    @Test
    void aPdfHoldsHangulThatCanBeFound() throws IOException {
        String text = text(PaperPdf.of(papers.all()));
        assertThat(text).contains("스트립보드", "은행 금고", "한강으로 이동", "1회차 끝", "일일촬영계획표", "상우");
    }

    @Test
    void aPdfEmbedsItsTypeOnlyAsFarAsItIsUsed() throws IOException {
        byte[] pdf = PaperPdf.of(papers.all());
        assertThat(pdf.length).isLessThan(400_000);
        List<String> fonts = new ArrayList<>();
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int number = 1; number < reader.getXrefSize(); number++) {
                if (reader.getPdfObject(number) instanceof PdfDictionary object
                        && PdfName.FONTDESCRIPTOR.equals(object.get(PdfName.TYPE))) {
                    assertThat(object.get(PdfName.FONTFILE2)).isNotNull();
                    fonts.add(object.get(PdfName.FONTNAME).toString());
                }
            }
        }
        assertThat(fonts).hasSize(2).allMatch(name -> name.matches("/[A-Z]{6}\\+NotoSansKR.*"));
    }

    @Test
    void aPdfHasLettersAndSignsOfOtherTypesAndWritesTheRestInLatinOrNamesIt() throws IOException {
        Paper paper = papers.paper(Kind.ONE_LINER);
        String about = "Wałęsa, Dvořák, Ştefan \uD83C\uDFAC\uFE0F \u2702 مرحبا \uD834\uDD1E";
        Paper foreign = new Paper(paper.kind(), paper.title(), about, false, Locale.KOREAN, paper.sections());
        byte[] pdf = PaperPdf.of(List.of(foreign));
        assertThat(text(pdf))
                .contains("Wałęsa", "Dvořák", "Ştefan", "\uD83C\uDFAC", "\u2702", "mrḥb", "[musical symbol g clef]");
    }

    @Test
    void aBreakdownSheetHasAPageOfItsOwn() throws IOException {
        try (PdfReader reader = new PdfReader(PaperPdf.of(List.of(papers.paper(Kind.BREAKDOWN))))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(5);
        }
    }

    @Test
    void aWorkbookHasASheetPerPaper() throws IOException {
        try (ReadableWorkbook workbook = workbook(papers.all())) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("스트립보드", "원라인 스케줄", "촬영 일정표", "브레이크다운 시트", "배우별 촬영일표", "일일촬영계획표");
        }
    }

    @Test
    void aWorkbookHoldsRealNumbersAndDates() throws IOException {
        try (ReadableWorkbook workbook = workbook(List.of(papers.paper(Kind.ONE_LINER)))) {
            Row strip = rows(workbook).stream()
                    .filter(row -> row.getCellCount() > 5 && "은행 금고".equals(row.getCellText(5)))
                    .findFirst()
                    .orElseThrow();
            assertThat(strip.getCellAsNumber(1)).contains(BigDecimal.ONE);
            assertThat(strip.getCellAsDate(2)).contains(PaperExample.FIRST.atStartOfDay());
            assertThat(strip.getCellAsNumber(7)).contains(new BigDecimal("0.25"));
            assertThat(strip.getCell(7).getDataFormatString()).isEqualTo("# ?/8");
        }
    }

    @Test
    void noTextOfAWorkbookIsAFormula() throws IOException {
        try (ReadableWorkbook workbook = workbook(papers.all())) {
            List<Cell> cells = workbook.getSheets()
                    .flatMap(PaperFilesTest::cells)
                    .filter(cell -> cell.getText().startsWith("="))
                    .toList();
            assertThat(cells).extracting(Cell::getText).contains("=1+2", PaperExample.FORMULA);
            assertThat(cells).allMatch(cell -> cell.getType() == CellType.STRING && cell.getFormula() == null);
        }
    }

    @Test
    void aCsvFileIsOneTableWithoutBandsAndFormulas() {
        String csv = PaperCsv.of(papers.paper(Kind.STRIPBOARD));
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.getFirst()).startsWith("\uFEFF유닛,회차,날짜,S#,I/E,장소");
        assertThat(lines.get(1)).startsWith("A팀,1,2027-01-04,1,INT,은행 금고,밤,N1,0.25");
        assertThat(lines.get(5)).contains(",'=1+2,");
        assertThat(PaperCsv.of(papers.paper(Kind.BREAKDOWN))).contains("\"'=HYPERLINK(\"\"http://x\"\";\"\"눌러\"\")\"");
    }

    @Test
    void everyPaperCanBeACsvFile() {
        for (Paper paper : papers.all()) {
            assertThat(PaperCsv.of(paper).lines()).hasSizeGreaterThan(3);
        }
        assertThat(PaperCsv.of(papers.paper(Kind.CALL))).contains("스태프 콜,2027-01-04T07:00");
    }

    @Test
    void charactersThatNoFileHoldsDoNotBreakIt() throws IOException {
        Paper paper = papers.paper(Kind.ONE_LINER);
        Paper odd = new Paper(
                paper.kind(),
                paper.title(),
                "\u0001\uD800 \uD83C\uDFAC \uFFFF",
                false,
                Locale.KOREAN,
                paper.sections());
        assertThat(text(PaperPdf.of(List.of(odd)))).contains("은행 금고");
        try (ReadableWorkbook workbook = workbook(List.of(odd))) {
            assertThat(rows(workbook)).hasSizeGreaterThan(5);
        }
    }

    private static ReadableWorkbook workbook(List<Paper> papers) throws IOException {
        return new ReadableWorkbook(
                new ByteArrayInputStream(PaperWorkbook.of(papers)),
                new org.dhatim.fastexcel.reader.ReadingOptions(true, false));
    }

    private static List<Row> rows(ReadableWorkbook workbook) throws IOException {
        return workbook.getFirstSheet().read();
    }

    private static java.util.stream.Stream<Cell> cells(Sheet sheet) {
        try {
            return sheet.read().stream().flatMap(Row::stream).filter(cell -> cell != null && cell.getText() != null);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page));
            }
            return text.toString();
        }
    }
}
