package io.madang.stageplan;

import io.madang.common.DateRange;
import io.madang.lot.StageId;
import io.madang.slate.SetId;
import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.util.Optional;

/// Where and when one set is built, shot and struck.
///
/// The days in between on which nobody works (weekends, holidays, standing days) belong to the occupancy.
///
/// @param stage empty for a set on location
/// @param buildFrom first day of build; equal to `shootFrom` where nothing is built
/// @param shootFrom first shooting day
/// @param shootTo the day after the last shooting day
/// @param strikeTo the day after the last day of strike; equal to `shootTo` where nothing is struck
/// @param booked true where a confirmed booking already fixed it, so that the plan had no choice
public record Placement(
        TitleId title,
        SetId set,
        Optional<StageId> stage,
        LocalDate buildFrom,
        LocalDate shootFrom,
        LocalDate shootTo,
        LocalDate strikeTo,
        boolean booked) {

    /// All days on which the set takes its stage.
    public DateRange days() {
        return DateRange.of(buildFrom, strikeTo);
    }

    public DateRange shoot() {
        return DateRange.of(shootFrom, shootTo);
    }
}
