package io.madang.shooting;

/// What the search for an order found; there always is one.
public sealed interface TalentOutcome {

    TalentOrder order();

    /// No order costs less.
    long bound();

    Effort effort();

    /// (cost − bound) ÷ cost, 0 where both are equal.
    default double gap() {
        long cost = order().cost();
        return cost == bound() ? 0 : (double) (cost - bound()) / cost;
    }

    /// Optimal where the bound has reached the cost, else feasible.
    static TalentOutcome of(TalentOrder order, long bound, Effort effort, Stop stopped) {
        return bound == order.cost() ? new Optimal(order, effort) : new Feasible(order, bound, effort, stopped);
    }

    /// The order is proved cheapest.
    record Optimal(TalentOrder order, Effort effort) implements TalentOutcome {
        @Override
        public long bound() {
            return order.cost();
        }
    }

    /// The best order found before the search had to stop, and how much cheaper one could be at most.
    record Feasible(TalentOrder order, long bound, Effort effort, Stop stopped) implements TalentOutcome {
        public Feasible {
            if (bound >= order.cost()) {
                throw new IllegalArgumentException("A bound (%d) not below the cost (%d) proves more than feasible."
                        .formatted(bound, order.cost()));
            }
        }
    }

    /// What the search took.
    ///
    /// @param seconds wall-clock time
    /// @param states partial orders looked at, 0 where none were needed
    record Effort(double seconds, long states) {}

    /// Why a search ended before its proof.
    enum Stop {
        TIME,
        MEMORY
    }
}
