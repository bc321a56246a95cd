package io.madang.folder.format;

import io.madang.breakdown.BreakdownFiles;
import io.madang.breakdown.TitleScripts;
import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.folder.StudioFolder;
import io.madang.folder.StudioFolders;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import io.madang.lot.PublicHolidays;
import io.madang.script.Screenplays;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Studio folders as YAML files, as `docs/formats.md` describes them.
public final class YamlStudioFolders implements StudioFolders {

    private final PublicHolidays holidays;
    private final Screenplays screenplays;
    private final BreakdownFiles breakdowns;

    /// @param holidays knows which countries may stand in a calendar
    public YamlStudioFolders(PublicHolidays holidays, Screenplays screenplays, BreakdownFiles breakdowns) {
        this.holidays = holidays;
        this.screenplays = screenplays;
        this.breakdowns = breakdowns;
    }

    @Override
    public Parsed<StudioFolder> read(Path folder) {
        Parsed<StudioFolder> studio = new FolderReader(folder, holidays).read(true);
        List<Finding> findings = new ArrayList<>(studio.findings());
        List<TitleScripts> scripts = new ScriptsReader(folder, screenplays, breakdowns, findings).read();
        boolean isRefused = findings.stream().anyMatch(Finding::isError);
        return new Parsed<>(studio.value().filter(_ -> !isRefused).map(found -> found.with(scripts)), findings);
    }

    @Override
    public Parsed<LotChange> readChange(Path file, Lot lot) {
        return new ChangeReader(lot, file.toString()).read(file);
    }

    @Override
    public List<Finding> write(StudioFolder studio, Path folder) {
        return new FolderWriter(studio, folder, breakdowns).write();
    }
}
