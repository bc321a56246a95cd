package io.madang.shooting.web;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.SheetId;
import io.madang.breakdown.Stripboard;
import io.madang.common.Finding;
import io.madang.shooting.ShootingCheck;
import io.madang.shooting.ShootingCheck.BoardDay;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingProblem.Terms;
import io.madang.shooting.ShootingSchedule;
import io.madang.slate.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One stripboard of a title, with the problem that counts it.
///
/// @param revision of the breakdown it stands in
/// @param terms what the studio says beside the breakdown
/// @param findings what is wrong with the file it says that in
record OpenBoard(
        Title title, Breakdown breakdown, long revision, Stripboard board, Terms terms, List<Finding> findings) {

    /// Days that a board may grow by while people try things.
    private static final int SPARE_DAYS = 30;

    /// The same with the strips in another order.
    OpenBoard with(Stripboard other) {
        return new OpenBoard(title, breakdown, revision, other, terms, findings);
    }

    /// To count any order of the strips with: more days than the board has.
    ShootingProblem countingProblem() {
        return ShootingProblem.of(alone(), inDays(days() + SPARE_DAYS));
    }

    /// To search in: as many days as asked.
    ShootingProblem problem(int days) {
        return ShootingProblem.of(alone(), inDays(days));
    }

    int days() {
        return Math.max(
                1,
                board.units().stream()
                        .mapToInt(unit -> breakdown.days(board, unit).size())
                        .max()
                        .orElse(1));
    }

    /// The days of each unit; where the board has no dates, those that may be shot on, one after the other.
    List<List<Stripboard.Day>> unitDays(ShootingProblem problem) {
        return board.units().stream()
                .map(unit -> breakdown.days(board, unit).stream()
                        .map(day -> dated(day, problem.dates()))
                        .toList())
                .toList();
    }

    private static Stripboard.Day dated(Stripboard.Day day, List<LocalDate> dates) {
        return new Stripboard.Day(
                day.number(),
                day.date().or(() -> Optional.of(dates.get(Math.min(day.number(), dates.size()) - 1))),
                day.sheets());
    }

    List<BoardDay> boardDays(ShootingProblem problem) {
        Map<SheetId, Integer> scenes = new HashMap<>();
        breakdown.sheets().forEach(sheet -> scenes.put(sheet.id(), scenes.size()));
        List<BoardDay> days = new ArrayList<>();
        List<List<Stripboard.Day>> units = unitDays(problem);
        for (int unit = 0; unit < units.size(); unit++) {
            for (Stripboard.Day day : units.get(unit)) {
                days.add(new BoardDay(
                        day.date().orElseThrow(),
                        unit,
                        day.sheets().stream().map(scenes::get).toList()));
            }
        }
        return days;
    }

    ShootingSchedule counted(ShootingProblem problem) {
        return ShootingCheck.counted(problem, boardDays(problem));
    }

    /// Its calendar is the one that counts, not that of another board.
    private Breakdown alone() {
        return new Breakdown(
                breakdown.title(),
                breakdown.header(),
                breakdown.sheets(),
                breakdown.banners(),
                breakdown.categories(),
                breakdown.elements(),
                List.of(board),
                breakdown.calendars(),
                breakdown.kept());
    }

    private Terms inDays(int days) {
        return terms.inDays(days);
    }
}
