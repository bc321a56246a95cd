package io.madang.lot;

import io.madang.common.DateRange;
import io.madang.common.LocalName;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/// The house that uses Madang, as `studio.yaml` describes it.
///
/// @param currency the one currency of all its money
/// @param planning days that may be planned; empty: from the first to the last day of any lease
public record ContentStudio(
        LocalName name, ZoneId timeZone, Currency currency, CalendarRule calendar, Optional<DateRange> planning) {}
