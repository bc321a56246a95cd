package io.madang.stageplan;

import io.madang.slate.TitleId;
import java.util.List;

/// A place and days for every set of every planned title.
///
/// @param placements one per set, in the order of their first day
/// @param forecasts one per title, in the order of the slate
/// @param uses one per leased stage, in the order of the lot
public record StagePlan(List<Placement> placements, List<Forecast> forecasts, List<StageUse> uses) {

    public StagePlan {
        placements = List.copyOf(placements);
        forecasts = List.copyOf(forecasts);
        uses = List.copyOf(uses);
    }

    public List<Placement> placementsOf(TitleId title) {
        return placements.stream()
                .filter(placement -> placement.title().equals(title))
                .toList();
    }
}
