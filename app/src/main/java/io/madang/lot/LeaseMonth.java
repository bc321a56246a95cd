package io.madang.lot;

import io.madang.common.Money;
import java.time.YearMonth;

/// What a lease costs in one month, and how much of that is for days on which its stages are used.
///
/// @param usedDays stage days on which somebody holds a stage of the lease for certain
/// @param idleDays the other stage days of the lease
/// @param allocated rent of the used days
/// @param idle rent of the others
public record LeaseMonth(LeaseId lease, YearMonth month, long usedDays, long idleDays, Money allocated, Money idle) {

    public Money rent() {
        return allocated.plus(idle);
    }
}
