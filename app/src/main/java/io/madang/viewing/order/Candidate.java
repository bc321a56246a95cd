package io.madang.viewing.order;

import io.madang.viewing.Measure;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.Views;
import java.math.BigInteger;
import java.util.Comparator;

/// A unit that may stand in a list, with exact sums.
///
/// @param reaching segments long enough to reach a member; never fewer than the members
/// @param members zero where nobody counted them
/// @param weighted views times 2^56, a little too low
public record Candidate(ViewedUnit unit, long seconds, Views views, long reaching, long members, BigInteger weighted) {

    /// The order of a list: by its measure, then by seconds, both downward; then by work and season.
    static Comparator<Candidate> order(Measure measure) {
        Comparator<Candidate> byFigure = switch (measure) {
            case HOURS -> Comparator.comparingLong(Candidate::seconds);
            case VIEWS -> Comparator.comparing(Candidate::views);
            case MEMBERS -> Comparator.comparingLong(Candidate::members);
        };
        return byFigure.reversed()
                .thenComparing(Comparator.comparingLong(Candidate::seconds).reversed())
                .thenComparing(Candidate::unit);
    }

    boolean isTiedWith(Candidate other, Measure measure) {
        return switch (measure) {
            case HOURS -> seconds == other.seconds;
            case VIEWS -> views.equals(other.views);
            case MEMBERS -> members == other.members;
        };
    }

    public Candidate withMembers(long counted) {
        return new Candidate(unit, seconds, views, reaching, counted, weighted);
    }
}
