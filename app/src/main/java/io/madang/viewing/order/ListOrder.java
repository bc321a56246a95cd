package io.madang.viewing.order;

import io.madang.viewing.Measure;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingRow;
import io.madang.viewing.ViewingRules;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// The exact order of one list, from candidates that were picked by a figure that cannot be too low.
public final class ListOrder {

    /// Weighted views are lower than views by less than one part in 2^31, as no runtime is longer than 2^24 seconds.
    private static final int WEIGHT_ERROR_BITS = 31;

    private static final int WEIGHT_BITS = 56;

    private ListOrder() {}

    /// What a cut's seconds are multiplied with to compare views by whole numbers: 2^56 over the runtime, rounded down.
    public static long weight(int runtime) {
        return (1L << WEIGHT_BITS) / runtime;
    }

    /// The first rows. Ties name every unit with the same figure, also below the last row.
    public static List<ViewingRow> rows(List<Candidate> candidates, Measure measure) {
        List<Candidate> ordered =
                candidates.stream().sorted(Candidate.order(measure)).toList();
        List<ViewingRow> rows = new ArrayList<>();
        for (Candidate one : ordered.subList(0, Math.min(ordered.size(), ViewingRules.ROWS_OF_A_LIST))) {
            List<ViewedUnit> ties = ordered.stream()
                    .filter(other -> !other.unit().equals(one.unit()) && other.isTiedWith(one, measure))
                    .map(Candidate::unit)
                    .toList();
            rows.add(new ViewingRow(rows.size() + 1, one.unit(), one.seconds(), one.views(), one.members(), ties));
        }
        return rows;
    }

    /// True where nothing that is not among the candidates can be in the list or tie with its last row.
    ///
    /// @param candidates the first `asked` by the figure that cannot be too low, in that order
    public static boolean isProven(List<Candidate> candidates, int asked, Measure measure) {
        if (candidates.size() < asked) {
            return true;
        }
        Candidate last = candidates.getLast();
        Candidate tenth = candidates.stream()
                .sorted(Candidate.order(measure))
                .skip(ViewingRules.ROWS_OF_A_LIST - 1L)
                .findFirst()
                .orElseThrow();
        return switch (measure) {
            case HOURS -> tenth.seconds() > last.seconds();
            case MEMBERS -> tenth.members() > last.reaching();
            case VIEWS -> isAbove(tenth, last.weighted());
        };
    }

    /// Exact views of one against the most that a unit with such weighted views can have.
    private static boolean isAbove(Candidate one, BigInteger weighted) {
        BigInteger most = weighted.add(weighted.shiftRight(WEIGHT_ERROR_BITS)).add(BigInteger.ONE);
        return one.views()
                        .numerator()
                        .shiftLeft(WEIGHT_BITS)
                        .compareTo(most.multiply(one.views().denominator()))
                > 0;
    }
}
