package io.madang.stageplan.solver;

import io.madang.common.DateRange;
import io.madang.common.Money;
import io.madang.lot.Stage;
import io.madang.lot.StageRent;

/// The rent of one stage as sums from the start of the stretch, so that the rent of any run is one subtraction.
final class RentTable {

    private final DayLine days;
    private final Stage stage;
    private final Money[] upTo;

    RentTable(StageRent rent, Stage stage, DayLine days) {
        this.days = days;
        this.stage = stage;
        DateRange within = days.within();
        upTo = new Money[Math.toIntExact(within.days()) + 1];
        for (int offset = 1; offset < upTo.length; offset++) {
            upTo[offset] = rent.of(stage.id(), DateRange.ofDays(within.from(), offset));
        }
        upTo[0] = upTo.length > 1 ? upTo[1].minus(upTo[1]) : rent.of(stage.id(), within);
    }

    /// Rent of the floor `area` (hundredths of m²) for the run of working days `[from, to)`, in minor units.
    long of(int from, int to, long area) {
        Money whole = upTo[days.offset(days.dayAfter(to))].minus(upTo[days.offset(days.date(from))]);
        long capacity = stage.area().hundredths();
        return (area >= capacity ? whole : whole.share(area, capacity)).minor();
    }
}
