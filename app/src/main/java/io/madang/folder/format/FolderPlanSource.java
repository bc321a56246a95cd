package io.madang.folder.format;

import io.madang.common.Parsed;
import io.madang.folder.StudioFolder;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import io.madang.lot.PublicHolidays;
import io.madang.stageplan.PlanSource;
import java.nio.file.Path;

/// Reads what is to be planned; a set that no stage can take is left to the plan, which says why it is impossible.
public final class FolderPlanSource implements PlanSource {

    private final PublicHolidays holidays;

    /// @param holidays knows which countries may stand in a calendar
    public FolderPlanSource(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    @Override
    public Parsed<Given> read(Path folder) {
        Parsed<StudioFolder> parsed = new FolderReader(folder, holidays).read(false);
        return new Parsed<>(parsed.value().map(FolderPlanSource::given), parsed.findings());
    }

    private static Given given(StudioFolder studio) {
        return new Given(studio.lot(), studio.titles());
    }

    @Override
    public Parsed<LotChange> readChange(Path file, Lot lot) {
        return new ChangeReader(lot, file.toString()).read(file);
    }
}
