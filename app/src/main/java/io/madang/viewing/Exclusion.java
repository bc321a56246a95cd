package io.madang.viewing;

import io.madang.common.DateRange;

/// An account that does not count for some days, such as a test device; its events are quarantined.
///
/// @param days of UTC
public record Exclusion(long account, DateRange days, String reason) {}
