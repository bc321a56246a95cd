package io.madang.breakdown.cli;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.DraftMerge;
import io.madang.common.Finding;
import java.util.List;
import java.util.Optional;

/// What the command found out.
///
/// @param merge what became of the sheets, where a later draft was taken in
record BreakdownAnswer(Breakdown breakdown, Optional<DraftMerge> merge, List<Finding> findings) {}
