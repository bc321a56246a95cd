package io.madang.stageplan.solver;

import io.madang.common.DateRange;
import java.util.ArrayList;
import java.util.List;

/// Terms of leases joined where they abut or overlap: a set may stand across the seam.
final class LeasedDays {

    private LeasedDays() {}

    static List<DateRange> of(List<DateRange> terms) {
        List<DateRange> joined = new ArrayList<>();
        for (DateRange term : terms.stream().sorted().toList()) {
            if (!joined.isEmpty() && !term.from().isAfter(joined.getLast().to())) {
                DateRange last = joined.removeLast();
                joined.add(new DateRange(last.from(), last.to().isAfter(term.to()) ? last.to() : term.to()));
            } else {
                joined.add(term);
            }
        }
        return joined;
    }
}
