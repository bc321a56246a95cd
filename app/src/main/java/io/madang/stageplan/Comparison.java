package io.madang.stageplan;

import io.madang.common.Money;
import io.madang.lot.StudioId;
import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The slate on the lot as it is, side by side with the slate in a scenario.
///
/// @param changes one per open title, in the order of the slate
/// @param lost titles that cannot be shot at all in the scenario; the others are planned without them
/// @param reasons why those are lost
public record Comparison(
        Scenario scenario, Side asIs, Side changed, List<Change> changes, List<TitleId> lost, List<Reason> reasons) {

    /// One side in numbers.
    ///
    /// @param weightedDaysLate sum over its titles of priority × days late
    /// @param daysLate sum over its titles of days late
    /// @param rent rent of the planned stretch for all leases of this side
    /// @param allocated the part of `rent` on days used
    /// @param idle the other part
    /// @param usedStageDays stage days used
    /// @param idleStageDays stage days leased and not used
    /// @param lastLaunch the day the whole slate is out; empty where nothing is planned
    public record Side(
            long weightedDaysLate,
            long daysLate,
            Money rent,
            Money allocated,
            Money idle,
            long usedStageDays,
            long idleStageDays,
            Optional<LocalDate> lastLaunch,
            Proof proof) {}

    /// One title on both sides; a launch is empty where the title is lost.
    public record Change(TitleId title, Optional<LocalDate> asIs, Optional<LocalDate> changed) {

        /// Calendar days it launches later in the scenario, negative for earlier; 0 where it is lost on a side.
        public long daysLater() {
            return asIs.isPresent() && changed.isPresent() ? ChronoUnit.DAYS.between(asIs.get(), changed.get()) : 0;
        }
    }

    /// What the slate loses without a studio's leases: the answer to "what does this lease buy".
    public record LeaseValue(StudioId studio, Comparison without) {}

    public Comparison {
        changes = List.copyOf(changes);
        lost = List.copyOf(lost);
        reasons = List.copyOf(reasons);
    }
}
