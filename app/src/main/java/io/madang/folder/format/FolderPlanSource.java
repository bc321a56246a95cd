package io.madang.folder.format;

import io.madang.breakdown.BreakdownFiles;
import io.madang.breakdown.TitleScripts;
import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.folder.StudioFolder;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import io.madang.lot.PublicHolidays;
import io.madang.script.Screenplays;
import io.madang.shooting.TitleSchedules.TitleSchedule;
import io.madang.stageplan.PlanSource;
import io.madang.stageplan.ScheduledSlate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads what is to be planned; a set that no stage can take is left to the plan, which says why it is impossible.
public final class FolderPlanSource implements PlanSource {

    private final PublicHolidays holidays;
    private final Screenplays screenplays;
    private final BreakdownFiles breakdowns;
    private final Function<TitleScripts, Parsed<List<TitleSchedule>>> schedules;

    /// @param holidays knows which countries may stand in a calendar
    /// @param schedules finds the shooting schedule in what is written about a title
    public FolderPlanSource(
            PublicHolidays holidays,
            Screenplays screenplays,
            BreakdownFiles breakdowns,
            Function<TitleScripts, Parsed<List<TitleSchedule>>> schedules) {
        this.holidays = holidays;
        this.screenplays = screenplays;
        this.breakdowns = breakdowns;
        this.schedules = schedules;
    }

    @Override
    public Parsed<Given> read(Path folder) {
        Parsed<StudioFolder> parsed = new FolderReader(folder, holidays).read(false);
        List<Finding> findings = new ArrayList<>(parsed.findings());
        List<TitleSchedule> found = parsed.value().isPresent() ? schedules(folder, findings) : List.of();
        boolean isRefused = findings.stream().anyMatch(Finding::isError);
        return new Parsed<>(parsed.value().filter(_ -> !isRefused).map(studio -> given(studio, found)), findings);
    }

    private List<TitleSchedule> schedules(Path folder, List<Finding> findings) {
        List<TitleSchedule> found = new ArrayList<>();
        for (TitleScripts scripts : new ScriptsReader(folder, screenplays, breakdowns, findings).readSchedules()) {
            Parsed<List<TitleSchedule>> read = schedules.apply(scripts);
            findings.addAll(read.findings());
            read.value().ifPresent(found::addAll);
        }
        return found;
    }

    private static Given given(StudioFolder studio, List<TitleSchedule> schedules) {
        return new Given(studio.lot(), ScheduledSlate.of(studio.titles(), schedules));
    }

    @Override
    public Parsed<LotChange> readChange(Path file, Lot lot) {
        return new ChangeReader(lot, file.toString()).read(file);
    }
}
