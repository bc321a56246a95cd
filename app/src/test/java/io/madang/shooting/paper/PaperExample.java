package io.madang.shooting.paper;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.SheetId;
import io.madang.breakdown.Strip;
import io.madang.breakdown.Stripboard;
import io.madang.script.Screenplays.HashTags;
import io.madang.script.Script;
import io.madang.script.format.ScreenplayFiles;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingProblem.Terms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small shoot: five scenes of a Korean film on three days, one scene without a day, and names that a spreadsheet
/// would compute.
public final class PaperExample {

    /// A Monday.
    public static final LocalDate FIRST = LocalDate.of(2027, 1, 4);

    public static final String FORMULA = "=HYPERLINK(\"http://x\";\"눌러\")";

    private static final String DRAFT = """
            Title: 금고

            INT. 은행 금고 - 밤 #1#

            금고 문이 열린다.

            @기훈
            조용히 해.

            @상우
            알았어.

            EXT. 한강 다리 - 낮 #2#

            바람이 분다.

            @기훈
            춥다.

            EXT. 은행 앞 - 밤 #3#

            경찰차가 온다.

            @새벽
            뛰어!

            INT. 은행 금고 - 낮 #4A#

            아무도 없다.

            @상우
            늦었다.

            INT. =1+2 - 새벽 #5#

            @기훈
            끝났어.
            """;

    private PaperExample() {}

    public static Breakdown breakdown() {
        try {
            Path file = Files.createTempFile("vault", ".fountain");
            Files.writeString(file, DRAFT);
            Script script = Script.of(
                    new ScreenplayFiles().read(file, HashTags.ARE_TEXT).value().orElseThrow());
            Files.delete(file);
            Breakdown breakdown = Breakdown.of(script);
            SheetId first = breakdown.sheets().getFirst().id();
            return breakdown
                    .needing(first, ElementCategory.BACKGROUND, "은행원 10명")
                    .needing(first, 104, FORMULA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Scenes 1 and 2 on Monday, 3 on Tuesday after a company move, 4A on Friday of the next week, 5 on no day.
    public static ShootingBoard board() {
        return board(true);
    }

    public static ShootingBoard board(boolean isDated) {
        Breakdown plain = breakdown();
        SheetId move = SheetId.of("move");
        Map<SheetId, String> banners = new LinkedHashMap<>();
        banners.put(move, "한강으로 이동");
        List<Strip> strips = new ArrayList<>();
        List<BreakdownSheet> sheets = plain.sheets();
        strips.add(new Strip.Sheet(sheets.get(0).id()));
        strips.add(new Strip.Banner(move));
        strips.add(new Strip.Sheet(sheets.get(1).id()));
        strips.add(new Strip.DayBreak(date(isDated, 0)));
        strips.add(new Strip.Sheet(sheets.get(2).id()));
        strips.add(new Strip.DayBreak(date(isDated, 1)));
        strips.add(new Strip.Sheet(sheets.get(3).id()));
        strips.add(new Strip.DayBreak(date(isDated, 11)));
        Stripboard board = new Stripboard(
                "first",
                "첫 안",
                List.of(new Stripboard.Unit("A팀", strips)),
                List.of(new Strip.Sheet(sheets.get(4).id())),
                Optional.empty());
        Breakdown breakdown = new Breakdown(
                plain.title(),
                plain.header(),
                sheets,
                banners,
                plain.categories(),
                plain.elements(),
                List.of(board),
                plain.calendars(),
                plain.kept());
        return ShootingBoard.of(breakdown, board, ShootingProblem.of(breakdown, Terms.usual()));
    }

    private static Optional<LocalDate> date(boolean isDated, int days) {
        return isDated ? Optional.of(FIRST.plusDays(days)) : Optional.empty();
    }

    /// What a paper says, row by row, in words.
    static List<List<String>> rows(Paper paper) {
        Words words = new Words(paper.locale());
        return paper.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.cells().stream().map(words::of).toList())
                .toList();
    }
}
