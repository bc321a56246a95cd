package io.madang.shooting;

import java.time.Duration;
import java.util.List;

/// The search for the cheapest shooting schedule, behind one door.
public interface ShootingSolver {

    /// The best schedule found within `limits`, with a bound that holds; or why there is none.
    SchedulingOutcome solve(ShootingProblem problem, Limits limits, Progress progress);

    /// The same where nobody listens.
    default SchedulingOutcome solve(ShootingProblem problem, Limits limits) {
        return solve(problem, limits, Progress.none());
    }

    /// Who wants to know how far the search is, and may end it; asked and told from several threads.
    interface Progress {

        /// @param cost of the best schedule so far, `Long.MAX_VALUE` while there is none
        /// @param bound no schedule costs less
        void improved(long cost, long bound, double seconds);

        /// Asked often; true ends the search with the best schedule so far.
        boolean isStopped();

        /// Hears nothing and never stops.
        static Progress none() {
            return new Progress() {
                @Override
                public void improved(long cost, long bound, double seconds) {}

                @Override
                public boolean isStopped() {
                    return false;
                }
            };
        }
    }

    /// Up to `count` schedules that keep the rules and differ from each other in their days, the cheapest
    /// first.
    List<ShootingSchedule> alternatives(ShootingProblem problem, int count, Limits limits);

    /// How far to search.
    ///
    /// @param time wall-clock time after which the best schedule so far is the answer
    /// @param steps moves per thread after which it is; the same steps, threads and seed give the same
    ///     schedule unless
    ///     the time ends first
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
