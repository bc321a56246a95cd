package io.madang.stageplan;

import io.madang.common.Message;
import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.util.List;

/// When a title launches in a plan, and why not earlier.
///
/// @param wrap the day after its last shooting day
/// @param launch wrap + post + localization
/// @param daysLate calendar days after the target launch, 0 where there is none
/// @param heldUpBy the chain behind the launch, from the last shooting day back to what could not move
public record Forecast(TitleId title, LocalDate wrap, LocalDate launch, int daysLate, List<HoldUp> heldUpBy) {

    /// One link of the chain: a set and what it waited for.
    ///
    /// @param placement the set's place in the plan
    /// @param waitedFor why it could not begin a working day earlier, in words
    public record HoldUp(Placement placement, Message waitedFor) {}

    public Forecast {
        heldUpBy = List.copyOf(heldUpBy);
    }
}
