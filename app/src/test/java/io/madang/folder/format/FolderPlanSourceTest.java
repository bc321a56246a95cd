package io.madang.folder.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.TitleScripts;
import io.madang.breakdown.format.UssFiles;
import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.fixtures.Boards;
import io.madang.lot.holidays.KnownHolidays;
import io.madang.script.format.ScreenplayFiles;
import io.madang.shooting.format.ScriptSchedules;
import io.madang.slate.SetId;
import io.madang.slate.TitleId;
import io.madang.stageplan.PlanSource;
import io.madang.stageplan.ScheduledSlate;
import io.madang.stageplan.ScheduledSlate.SetDays;
import io.madang.stageplan.ScheduledSlate.Source;
import io.madang.stageplan.ScheduledSlate.UnknownSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `plan DIR` takes from the schedules of a folder.
class FolderPlanSourceTest {

    private static final Path SAMPLE = Path.of("..", "samples", "k-originals");
    private static final TitleId FILM = TitleId.of("last-ferry");

    private final FolderPlanSource source =
            new FolderPlanSource(new KnownHolidays(), new ScreenplayFiles(), new UssFiles(), ScriptSchedules::read);

    @TempDir
    private Path directory;

    private Path folder = Path.of("");

    @BeforeEach
    void copyTheSampleWithASchedule() throws IOException {
        folder = directory.resolve("studio");
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(SAMPLE.relativize(file).toString()));
            }
        }
        Breakdown breakdown = new YamlStudioFolders(new KnownHolidays(), new ScreenplayFiles(), new UssFiles())
                .read(SAMPLE).value().orElseThrow().scripts().stream()
                        .filter(scripts -> scripts.title().equals(FILM))
                        .findFirst()
                        .flatMap(TitleScripts::breakdown)
                        .orElseThrow();
        Breakdown scheduled =
                breakdown.withStripboards(List.of(Boards.ofSetsPerDay("one", "One set a day", breakdown)));
        Files.writeString(folder.resolve("scripts/last-ferry.uss"), new UssFiles().write(scheduled));
    }

    @Test
    void aTitleWithAScheduleIsPlannedWithItsDays() {
        ScheduledSlate slate = source.read(folder).value().orElseThrow().slate();
        assertThat(slate.schedules()).hasSize(1);
        assertThat(slate.days(FILM, SetId.of("passenger-cabin")))
                .contains(new SetDays(
                        SetId.of("passenger-cabin"), Source.SCHEDULE, 2, 12, 12, List.of("한별호 - 매점", "한별호 - 여객실")));
        assertThat(slate.schedules().getFirst().unknown()).contains(new UnknownSet("풀등", 1));
        assertThat(slate.source(TitleId.of("squid-game"), SetId.of("anything"))).isEqualTo(Source.TYPED);
    }

    @Test
    void aBrokenScreenplayIsNoneOfThePlansBusiness() throws IOException {
        Files.write(folder.resolve("scripts/last-ferry.en.fountain"), new byte[] {0, 1, 2, (byte) 0xff});
        assertThat(source.read(folder).value()).isPresent();
    }

    @Test
    void wrongRulesOfAScheduledShootAreToldWithFileAndLine() throws IOException {
        Files.writeString(folder.resolve("scripts/last-ferry.rules.yaml"), "title: last-ferry\nepisodes: none\n");
        Parsed<PlanSource.Given> given = source.read(folder);
        assertThat(given.value()).isEmpty();
        assertThat(given.findings())
                .extracting(Finding::file, Finding::line, Finding::value)
                .containsExactly(tuple("scripts/last-ferry.rules.yaml", 2, "none"));
    }

    @Test
    void wrongRulesWithoutAScheduleConcernOnlyThoseWhoShootByThem() throws IOException {
        Files.delete(folder.resolve("scripts/last-ferry.uss"));
        Files.writeString(folder.resolve("scripts/last-ferry.rules.yaml"), "title: last-ferry\nepisodes: none\n");
        assertThat(source.read(folder).findings()).isEmpty();
    }

    @Test
    void aBrokenScheduleKeepsThePlanFromBeingMade() throws IOException {
        Files.writeString(folder.resolve("scripts/last-ferry.uss"), "{");
        Parsed<PlanSource.Given> given = source.read(folder);
        assertThat(given.value()).isEmpty();
        assertThat(given.findings()).extracting(Finding::file).contains("scripts/last-ferry.uss");
    }
}
