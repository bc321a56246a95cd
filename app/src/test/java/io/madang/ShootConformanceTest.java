package io.madang;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.Breakdown;
import io.madang.shooting.SchedulingOutcome;
import io.madang.shooting.SchedulingOutcome.Found;
import io.madang.shooting.ShootingCheck;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingProblem.Terms;
import io.madang.shooting.ShootingSchedule;
import io.madang.shooting.ShootingSchedule.ShootingDay;
import io.madang.shooting.ShootingSolver.Limits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A real film with the boards its makers broke into days: counted as they are, and beaten.
///
/// It is read from outside the project; where it is missing, nothing runs and the count says so.
class ShootConformanceTest {

    private static final Path FILM = Path.of(System.getenv().getOrDefault("MADANG_CONFORMANCE", "../../shared/data"))
            .resolve("screenplay/uss/full_sample_schedule.uss");

    /// Paid cast days of its boards, counted by hand once.
    private static final Map<String, Long> PAID = Map.of("First Pass", 604L, "Second Pass", 631L, "Rev. WHITE", 459L);

    @Test
    void countsTheBoardsOfTheFilmAsAnyoneWould() {
        if (Files.exists(FILM)) {
            assertThat(countedBoards()).isEqualTo(PAID);
        }
        System.out.printf("shoot: boards of %d film counted%n", Files.exists(FILM) ? 1 : 0);
    }

    @Test
    void beatsTheBoardsOfTheFilmWithinTheirOwnLimits() {
        if (Files.exists(FILM)) {
            ShootingProblem problem = ShootingProblem.of(film(), Terms.usual());
            SchedulingOutcome outcome =
                    Assembly.shootingSolver().solve(problem, new Limits(Duration.ofSeconds(60), 400_000, 2, 1));
            assertThat(outcome).isInstanceOfSatisfying(Found.class, found -> beaten(problem, found));
        }
    }

    private static void beaten(ShootingProblem problem, Found found) {
        ShootingSchedule schedule = found.schedule();
        System.out.printf(
                "shoot: the film costs %d paid days on %d days, bound %d%n",
                schedule.cost().total(), schedule.days().size(), found.bound());
        assertThat(ShootingCheck.violations(problem, schedule)).isEmpty();
        assertThat(schedule.cost().total()).isLessThanOrEqualTo(275);
        assertThat(found.gap()).isLessThan(0.2);
        assertThat(schedule.days())
                .hasSizeLessThanOrEqualTo(56)
                .allSatisfy(day -> assertThat(eighths(problem, day)).isLessThanOrEqualTo(110));
    }

    private static int eighths(ShootingProblem problem, ShootingDay day) {
        return day.scenes().stream()
                .mapToInt(scene -> problem.scenes().get(scene).eighths())
                .sum();
    }

    private static Breakdown film() {
        return Assembly.breakdownFiles().read(FILM).value().orElseThrow();
    }

    private static Map<String, Long> countedBoards() {
        Breakdown film = film();
        ShootingProblem problem = ShootingProblem.of(film, Terms.usual());
        Map<String, Long> paid = new LinkedHashMap<>();
        film.stripboards().stream()
                .filter(board -> PAID.containsKey(board.name()))
                .forEach(board -> paid.put(
                        board.name(),
                        ShootingCheck.counted(problem, ShootingProblem.days(film, board))
                                .cost()
                                .total()));
        return paid;
    }
}
