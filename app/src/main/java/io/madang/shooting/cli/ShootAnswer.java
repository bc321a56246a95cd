package io.madang.shooting.cli;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.Strip;
import io.madang.breakdown.Stripboard;
import io.madang.shooting.SchedulingOutcome;
import io.madang.shooting.SchedulingOutcome.Found;
import io.madang.shooting.ShootingCheck;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingRules.Violation;
import io.madang.shooting.ShootingSchedule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that `shoot` has to tell.
///
/// @param board a board of the file, counted in the same way
/// @param why what would rise if a day were moved
record ShootAnswer(
        Path file,
        Breakdown breakdown,
        ShootingProblem problem,
        SchedulingOutcome outcome,
        long seed,
        Optional<Counted> board,
        List<ShootingSchedule> alternatives,
        List<ShootingCheck.Consequence> why) {

    private static final String BOARD_NAME = "Madang";

    /// A board somebody else made.
    record Counted(String name, ShootingSchedule schedule, List<Violation> broken) {}

    Optional<ShootingSchedule> schedule() {
        return outcome instanceof Found found ? Optional.of(found.schedule()) : Optional.empty();
    }

    /// No schedule is told that a second look does not confirm.
    void check() {
        List<ShootingSchedule> all = new ArrayList<>(alternatives);
        schedule().ifPresent(all::add);
        for (ShootingSchedule one : all) {
            List<Violation> broken = ShootingCheck.violations(problem, one);
            if (!broken.isEmpty() || !ShootingCheck.cost(problem, one).equals(one.cost())) {
                throw new IllegalStateException("The schedule of (%s) costs (%s) instead of (%s), broken: %s"
                        .formatted(problem.name(), ShootingCheck.cost(problem, one), one.cost(), broken));
            }
        }
    }

    /// The breakdown with one more stripboard: the schedule.
    Breakdown scheduled() {
        if (schedule().isEmpty()) {
            return breakdown;
        }
        List<Stripboard> boards = new ArrayList<>(breakdown.stripboards());
        boards.removeIf(one -> one.name().equals(BOARD_NAME));
        boards.add(stripboard(schedule().get()));
        return breakdown.withStripboards(boards);
    }

    private Stripboard stripboard(ShootingSchedule schedule) {
        List<Strip> boneyard = breakdown.banners().keySet().stream()
                .<Strip>map(Strip.Banner::new)
                .toList();
        return new Stripboard("madang", BOARD_NAME, problem.units(breakdown, schedule), boneyard, Optional.empty());
    }
}
