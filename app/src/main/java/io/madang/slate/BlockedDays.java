package io.madang.slate;

import io.madang.common.DateRange;

/// Days on which a title cannot shoot because somebody it needs is elsewhere.
///
/// @param reason who is away and why, in the planner's words
public record BlockedDays(DateRange days, String reason) {}
