package io.madang.folder.format;

import io.madang.common.Parsed;
import io.madang.folder.StudioFolder;
import io.madang.launch.LaunchSource;
import io.madang.lot.PublicHolidays;
import java.nio.file.Path;

/// Reads the launches of a studio folder; a set that no stage can take does not matter for them.
public final class FolderLaunchSource implements LaunchSource {

    private final PublicHolidays holidays;

    /// @param holidays knows which countries may stand in a calendar
    public FolderLaunchSource(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    @Override
    public Parsed<Given> read(Path folder) {
        Parsed<StudioFolder> parsed = new FolderReader(folder, holidays).read(false);
        return new Parsed<>(parsed.value().map(FolderLaunchSource::given), parsed.findings());
    }

    private static Given given(StudioFolder studio) {
        return new Given(studio.titles(), studio.launches());
    }
}
