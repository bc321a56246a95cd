package io.madang.folder.format;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.folder.StudioFolder;
import io.madang.folder.StudioFolders;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import io.madang.lot.PublicHolidays;
import java.nio.file.Path;
import java.util.List;

/// Studio folders as YAML files, as `docs/formats.md` describes them.
public final class YamlStudioFolders implements StudioFolders {

    private final PublicHolidays holidays;

    /// @param holidays knows which countries may stand in a calendar
    public YamlStudioFolders(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    @Override
    public Parsed<StudioFolder> read(Path folder) {
        return new FolderReader(folder, holidays).read(true);
    }

    @Override
    public Parsed<LotChange> readChange(Path file, Lot lot) {
        return new ChangeReader(lot, file.toString()).read(file);
    }

    @Override
    public List<Finding> write(StudioFolder studio, Path folder) {
        return new FolderWriter(studio, folder).write();
    }
}
