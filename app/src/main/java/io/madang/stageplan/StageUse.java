package io.madang.stageplan;

import io.madang.common.Money;
import io.madang.lot.StageId;

/// What a stage's leased days of the planned stretch are used for.
///
/// @param leasedDays calendar days under lease
/// @param usedDays calendar days of those on which at least one set stands or a confirmed booking holds
/// @param allocated rent of the used days
/// @param idle rent of the other leased days
public record StageUse(StageId stage, int leasedDays, int usedDays, Money allocated, Money idle) {

    public int idleDays() {
        return leasedDays - usedDays;
    }
}
