package io.madang.shooting;

import io.madang.common.Message;
import java.util.List;

/// What the search for a shooting schedule found.
public sealed interface SchedulingOutcome {

    Effort effort();

    /// No schedule that keeps the rules costs less.
    record Optimal(ShootingSchedule schedule, Effort effort) implements Found {
        @Override
        public long bound() {
            return schedule.cost().total();
        }
    }

    /// The best schedule found within the limits; none costs less than the bound.
    record Feasible(ShootingSchedule schedule, long bound, Effort effort) implements Found {
        public Feasible {
            if (bound >= schedule.cost().total()) {
                throw new IllegalArgumentException("The bound (%d) proves more than feasible.".formatted(bound));
            }
        }
    }

    /// No schedule keeps all rules.
    ///
    /// @param reasons the people, days and rules that exclude each other, one sentence each
    /// @param relaxation the least change found that makes a schedule possible; empty where none was found
    ///     in time
    record Impossible(List<Message> reasons, List<Message> relaxation, Effort effort) implements SchedulingOutcome {
        public Impossible {
            reasons = List.copyOf(reasons);
            relaxation = List.copyOf(relaxation);
        }
    }

    /// The limits ended the search before it found a schedule or proved that there is none.
    ///
    /// @param broken the fewest broken rules of any schedule seen, one sentence each
    record Unknown(List<Message> broken, Effort effort) implements SchedulingOutcome {
        public Unknown {
            broken = List.copyOf(broken);
        }
    }

    /// There is a schedule.
    sealed interface Found extends SchedulingOutcome permits Optimal, Feasible {
        ShootingSchedule schedule();

        long bound();

        /// (cost − bound) ÷ cost, 0 where both are equal.
        default double gap() {
            long cost = schedule().cost().total();
            return cost == bound() ? 0 : (double) (cost - bound()) / cost;
        }
    }

    /// Optimal where the bound has reached the cost, else feasible.
    static Found of(ShootingSchedule schedule, long bound, Effort effort) {
        return bound == schedule.cost().total() ? new Optimal(schedule, effort) : new Feasible(schedule, bound, effort);
    }

    /// What the search took.
    ///
    /// @param seconds wall-clock time
    /// @param steps moves tried, and branches looked at
    record Effort(double seconds, long steps) {}
}
