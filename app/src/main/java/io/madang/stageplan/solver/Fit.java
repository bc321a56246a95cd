package io.madang.stageplan.solver;

import io.madang.lot.Stage;
import io.madang.slate.FilmSet;

/// Whether a set fits a stage, days aside.
final class Fit {

    private Fit() {}

    static boolean fits(FilmSet set, Stage stage) {
        return isAllowed(set, stage)
                && isLargeEnough(set, stage)
                && isHighEnough(set, stage)
                && hasFeatures(set, stage);
    }

    static boolean isAllowed(FilmSet set, Stage stage) {
        return set.allowedStages().isEmpty()
                || set.allowedStages().contains(stage.id().value());
    }

    static boolean isLargeEnough(FilmSet set, Stage stage) {
        return set.area().stream().allMatch(area -> area.compareTo(stage.area()) <= 0);
    }

    static boolean isHighEnough(FilmSet set, Stage stage) {
        return set.height().stream().allMatch(height -> height.compareTo(stage.clearHeight()) <= 0);
    }

    static boolean hasFeatures(FilmSet set, Stage stage) {
        return stage.features().containsAll(set.features());
    }
}
