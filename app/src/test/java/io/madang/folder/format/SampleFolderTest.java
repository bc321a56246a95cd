package io.madang.folder.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.format.UssFiles;
import io.madang.common.Parsed;
import io.madang.folder.StudioFolder;
import io.madang.script.format.ScreenplayFiles;
import io.madang.shooting.format.ScriptSchedules;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The sample studio that ships with the program.
class SampleFolderTest {

    private static final Path SAMPLE = Path.of("../samples/k-originals");

    @Test
    void theSampleHasNoFindings() {
        Parsed<StudioFolder> parsed =
                new YamlStudioFolders((country, year) -> Set.of(), new ScreenplayFiles(), new UssFiles()).read(SAMPLE);
        assertThat(parsed.findings()).isEmpty();
    }

    @Test
    void thePlanReadsTheSameLotAndTitles() {
        StudioFolder studio = new YamlStudioFolders((country, year) -> Set.of(), new ScreenplayFiles(), new UssFiles())
                .read(SAMPLE)
                .value()
                .orElseThrow();
        var given = new FolderPlanSource(
                        (country, year) -> Set.of(), new ScreenplayFiles(), new UssFiles(), ScriptSchedules::read)
                .read(SAMPLE)
                .value()
                .orElseThrow();
        assertThat(given.lot()).isEqualTo(studio.lot());
        assertThat(given.slate().titles()).isEqualTo(studio.titles());
    }
}
