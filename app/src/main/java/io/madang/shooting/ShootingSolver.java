package io.madang.shooting;

import io.madang.common.SearchProgress;
import java.time.Duration;
import java.util.List;

/// The search for the cheapest shooting schedule, behind one door.
public interface ShootingSolver {

    /// The best schedule found within `limits`, with a bound that holds; or why there is none.
    SchedulingOutcome solve(ShootingProblem problem, Limits limits, SearchProgress progress);

    /// The same where nobody listens.
    default SchedulingOutcome solve(ShootingProblem problem, Limits limits) {
        return solve(problem, limits, SearchProgress.none());
    }

    /// Up to `count` schedules that keep the rules and differ from each other in their days, the cheapest
    /// first.
    List<ShootingSchedule> alternatives(ShootingProblem problem, int count, Limits limits);

    /// How far to search.
    ///
    /// @param time wall-clock time after which the best schedule so far is the answer
    /// @param steps moves per thread after which it is; the same steps, threads and seed give the same schedule
    ///     unless the time ends first
    /// @param threads processors to use, at least 1
    /// @param seed any number
    record Limits(Duration time, long steps, int threads, long seed) {
        public Limits {
            if (time.isNegative() || time.isZero() || threads < 1 || steps < 1) {
                throw new IllegalArgumentException(
                        "Time (%s), steps (%d) and threads (%d) must be above 0.".formatted(time, steps, threads));
            }
        }
    }
}
