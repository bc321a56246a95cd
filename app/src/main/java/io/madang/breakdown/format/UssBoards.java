package io.madang.breakdown.format;

import io.madang.breakdown.CalendarId;
import io.madang.breakdown.SheetId;
import io.madang.breakdown.Strip;
import io.madang.breakdown.Stripboard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The stripboards of a file.
///
/// An array inside a board is a day; keys outside of arrays belong to the day below them, or to none.
final class UssBoards {

    static final String BONEYARD = "boneyard";
    static final String OWN_DATES = "_dates";

    private final Report report;
    private final Kept kept;
    private final UssSheets sheets;
    private final Set<String> calendars;
    private final Set<String> keys = new HashSet<>();

    UssBoards(Report report, Kept kept, UssSheets sheets, Set<String> calendars) {
        this.report = report;
        this.kept = kept;
        this.sheets = sheets;
        this.calendars = calendars;
    }

    List<Stripboard> read(UssObject root) {
        List<Stripboard> boards = new ArrayList<>();
        for (UssObject board : root.objects("stripboards")) {
            String key = board.text("id");
            if (key.isBlank()) {
                report.error(board.line(), board.text("name"), "breakdown.no-key");
            } else if (!keys.add(key)) {
                report.error(board.line(), key, "breakdown.key-taken");
            } else {
                boards.add(stripboard(key, board));
            }
        }
        return boards;
    }

    static String place(String key) {
        return Kept.below("/stripboards", key);
    }

    private Stripboard stripboard(String key, UssObject stripboard) {
        String name = stripboard.text("name");
        Set<String> listed = new HashSet<>();
        List<Stripboard.Unit> units = new ArrayList<>();
        List<Strip> boneyard = new ArrayList<>();
        for (UssObject board : stripboard.objects("boards")) {
            String boardName = board.text("name");
            boolean isBoneyard = boardName.strip().equalsIgnoreCase(BONEYARD);
            List<Strip> strips = new Rows(board, listed).read();
            if (isBoneyard) {
                strips.stream()
                        .filter(strip -> !(strip instanceof Strip.DayBreak))
                        .forEach(boneyard::add);
            } else {
                units.add(new Stripboard.Unit(boardName, strips));
            }
            String place = boardPlace(key, isBoneyard ? BONEYARD : String.valueOf(units.size() - 1));
            board.keepRest(place, Usual.withKey(Usual.NOTHING, place), kept);
        }
        unlisted(name, stripboard.line(), listed, boneyard);
        Stripboard read = new Stripboard(key, name, units, boneyard, calendar(stripboard));
        stripboard.keepRest(place(key), Usual.NOTHING, kept);
        return read;
    }

    /// @param board its position among the units, or the boneyard
    static String boardPlace(String stripboard, String board) {
        return Kept.below(Kept.below(place(stripboard), "boards"), board);
    }

    private Optional<CalendarId> calendar(UssObject stripboard) {
        String calendar = stripboard.text("calendar");
        if (calendar.isBlank()) {
            return Optional.empty();
        }
        if (!calendars.contains(calendar)) {
            report.warning(stripboard.line(), calendar, "breakdown.lost-calendar");
            return Optional.empty();
        }
        return Optional.of(CalendarId.of(calendar));
    }

    /// Every sheet is on every board; those that a file leaves out are not scheduled.
    private void unlisted(String name, int line, Set<String> listed, List<Strip> boneyard) {
        Set<String> missing = new LinkedHashSet<>(sheets.keys());
        missing.removeAll(listed);
        missing.forEach(key -> boneyard.add(strip(key)));
        if (!missing.isEmpty()) {
            report.warning(line, name, "breakdown.unlisted", missing.size());
        }
    }

    private Strip strip(String key) {
        return sheets.isBanner(key) ? new Strip.Banner(SheetId.of(key)) : new Strip.Sheet(SheetId.of(key));
    }

    /// The rows of one board.
    private final class Rows {

        private final UssObject board;
        private final Set<String> listed;
        private final List<Strip> strips = new ArrayList<>();
        private final List<Json> dates;
        private int days;

        Rows(UssObject board, Set<String> listed) {
            this.board = board;
            this.listed = listed;
            this.dates = board.items(OWN_DATES);
        }

        List<Strip> read() {
            for (Json item : board.items("breakdownIds", "breakdownArrays")) {
                if (item instanceof Json.Items day) {
                    day.values().forEach(this::row);
                    dayBreak();
                } else {
                    row(item);
                }
            }
            return strips;
        }

        private void row(Json item) {
            String key = item.shown();
            if (!(item instanceof Json.Text) || !sheets.has(key)) {
                report.warning(item.line(), key, "breakdown.lost-sheet");
            } else if (sheets.isDayBreak(key)) {
                dayBreak();
            } else if (listed.add(key)) {
                strips.add(strip(key));
            } else {
                report.warning(item.line(), key, "breakdown.sheet-twice");
            }
        }

        private void dayBreak() {
            Optional<LocalDate> date =
                    days < dates.size() ? UssDates.read(dates.get(days).shown()) : Optional.empty();
            strips.add(new Strip.DayBreak(date));
            days++;
        }
    }
}
