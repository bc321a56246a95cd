package io.madang.stageplan;

import java.util.List;
import java.util.Optional;

/// What a plan costs and how much of that is proved necessary.
///
/// @param cost the terms as one number, so scaled that less of an earlier term always beats less of a later one; where
///     it would not fit, money counts in whole units of a power of ten in it, while `terms` stays exact
/// @param bound no plan costs less
/// @param terms the same by term, first the one that counts first
/// @param seconds wall-clock time of the search
public record Proof(long cost, long bound, List<Term> terms, double seconds, long seed) {

    public Proof {
        terms = List.copyOf(terms);
        if (bound > cost) {
            throw new IllegalArgumentException(
                    "A bound (%d) above the cost (%d) proves too much.".formatted(bound, cost));
        }
    }

    /// The first term that is not proved best; empty where all are.
    public Optional<Term> firstOpen() {
        return terms.stream().filter(term -> term.value() != term.bound()).findFirst();
    }

    /// (cost − bound) ÷ cost, 0 where both are 0.
    public double gap() {
        return cost == bound ? 0 : (double) (cost - bound) / cost;
    }
}
