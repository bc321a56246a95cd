package io.madang.shooting.web;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.Stripboard;
import io.madang.common.Finding;
import io.madang.shooting.ShootingCheck;
import io.madang.shooting.ShootingCheck.BoardDay;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingProblem.Terms;
import io.madang.shooting.ShootingSchedule;
import io.madang.shooting.paper.ShootingBoard;
import io.madang.slate.Title;
import java.time.LocalDate;
import java.util.List;

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
        return ShootingProblem.of(alone(), terms.inDays(days() + SPARE_DAYS));
    }

    /// To search in: as many days as the board has, and at least up to its last one.
    ShootingProblem searchProblem() {
        ShootingProblem counting = countingProblem();
        LocalDate last = boardDays(counting).stream()
                .map(BoardDay::date)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        long upToLast =
                counting.dates().stream().filter(date -> !date.isAfter(last)).count();
        return ShootingProblem.of(alone(), terms.inDays(Math.max(days(), (int) upToLast)));
    }

    private int days() {
        return Math.max(
                1,
                board.units().stream()
                        .mapToInt(unit -> breakdown.days(board, unit).size())
                        .max()
                        .orElse(1));
    }

    /// The days of each unit; where the board has no dates, those that may be shot on, one after the other.
    List<List<Stripboard.Day>> unitDays(ShootingProblem problem) {
        Stripboard dated = problem.dated(breakdown, board);
        return dated.units().stream().map(unit -> breakdown.days(dated, unit)).toList();
    }

    List<BoardDay> boardDays(ShootingProblem problem) {
        return ShootingProblem.days(breakdown, problem.dated(breakdown, board));
    }

    /// In days for papers and calendars: with dates where anybody said when the shoot begins.
    ShootingBoard shot() {
        ShootingProblem problem = countingProblem();
        return ShootingBoard.of(breakdown, terms.isDated(breakdown) ? problem.dated(breakdown, board) : board, problem);
    }

    ShootingSchedule counted(ShootingProblem problem) {
        return ShootingCheck.counted(problem, boardDays(problem));
    }

    /// Its calendar is the one that counts, not that of another board.
    private Breakdown alone() {
        return breakdown.withStripboards(List.of(board));
    }
}
