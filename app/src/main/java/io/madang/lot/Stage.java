package io.madang.lot;

import io.madang.common.Area;
import io.madang.common.Height;
import io.madang.common.LocalName;
import java.util.Set;

/// A sound stage.
///
/// @param clearHeight free height under the grid
/// @param features what it has, in the words of the lot, such as `led-volume` or `water-tank`
/// @param sharing whether it may carry several sets at once while their areas fit
public record Stage(
        StageId id,
        StudioId studio,
        LocalName name,
        Area area,
        Height clearHeight,
        Set<String> features,
        boolean sharing) {

    public Stage {
        features = Set.copyOf(features);
    }
}
