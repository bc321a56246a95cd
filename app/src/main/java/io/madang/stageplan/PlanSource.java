package io.madang.stageplan;

import io.madang.common.Parsed;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import java.nio.file.Path;

/// Reads what is to be planned from a studio folder; the folder module answers.
public interface PlanSource {

    /// A lot and a slate, before any change.
    record Given(Lot lot, ScheduledSlate slate) {}

    Parsed<Given> read(Path folder);

    /// Reads a file with another lease, or other dates of one, against the lot it changes.
    Parsed<LotChange> readChange(Path file, Lot lot);
}
