package io.madang.shooting.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.Stripboard;
import io.madang.breakdown.format.UssFiles;
import io.madang.house.SourceFile;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingProblem.Terms;
import io.madang.shooting.paper.CalendarDays;
import io.madang.shooting.paper.Paper;
import io.madang.shooting.paper.Paper.Kind;
import io.madang.shooting.paper.Paper.Role;
import io.madang.shooting.paper.Paper.Row;
import io.madang.shooting.paper.Papers;
import io.madang.shooting.paper.ShootingBoard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;

/// The papers of a whole feature, read from outside the project; where it is missing, none runs and the count says so.
class PaperConformanceTest {

    private static final Path FILE = Path.of(System.getenv()
                    .getOrDefault(
                            "MADANG_CONFORMANCE",
                            SourceFile.REPOSITORY.resolve("../shared/data").toString()))
            .resolve("screenplay/uss/full_sample_schedule.uss");

    @Test
    void everyStripOfAFeatureIsOnItsPapers() throws IOException {
        Optional<ShootingBoard> board = board();
        if (board.isEmpty()) {
            System.out.println("papers: full_sample_schedule.uss is missing, 0 ran");
            return;
        }
        Papers papers = Papers.of(board.get(), Locale.KOREAN);
        Paper stripboard = papers.paper(Kind.STRIPBOARD);
        int sheets = board.get().breakdown().sheets().size();
        assertThat(count(stripboard, Role.ENTRY)).isEqualTo(sheets);
        assertThat(count(stripboard, Role.ENTRY) + count(stripboard, Role.BANNER))
                .isEqualTo(174);
        assertThat(count(stripboard, Role.DAY_BREAK)).isEqualTo(56);
        assertThat(papers.paper(Kind.DAYS).sections().getFirst().rows()).hasSize(54);
        List<Paper> all = papers.all();
        try (PdfReader pdf = new PdfReader(PaperPdf.of(all));
                ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(PaperWorkbook.of(all)))) {
            assertThat(workbook.getSheets()).hasSize(6);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(sheets + 56);
            System.out.printf(
                    "papers: %d sheets on 56 days, %d pages of PDF, %d sheets of a workbook%n",
                    sheets, pdf.getNumberOfPages(), workbook.getSheets().count());
        }
        assertThat(new CalendarDays(board.get(), Locale.KOREAN).ofAll()).hasSize(56);
    }

    private static long count(Paper paper, Role role) {
        return paper.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(Row::role)
                .filter(role::equals)
                .count();
    }

    private static Optional<ShootingBoard> board() {
        if (!Files.exists(FILE)) {
            return Optional.empty();
        }
        Breakdown breakdown = new UssFiles().read(FILE).value().orElseThrow();
        Stripboard board = breakdown.stripboards().stream()
                .filter(one -> one.name().equals("Rev. WHITE"))
                .findFirst()
                .orElseThrow();
        return Optional.of(ShootingBoard.of(breakdown, board, ShootingProblem.of(breakdown, Terms.usual())));
    }
}
