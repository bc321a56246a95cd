package io.madang.folder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.format.UssFiles;
import io.madang.folder.KeepOutcome;
import io.madang.folder.StudioFolder;
import io.madang.folder.StudioKeeping;
import io.madang.folder.format.YamlStudioFolders;
import io.madang.lot.holidays.KnownHolidays;
import io.madang.platform.Opening;
import io.madang.platform.Storage;
import io.madang.script.format.ScreenplayFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The commands `import` and `export`, with a keeping that is a field.
class ImportExportTest {

    private static final String RHINE = "src/test/resources/folder/rhine";

    private final YamlStudioFolders folders =
            new YamlStudioFolders(new KnownHolidays(), new ScreenplayFiles(), new UssFiles());
    private final KeptInMemory keeping = new KeptInMemory();
    private final StringWriter out = new StringWriter();

    @TempDir
    private Path directory;

    @BeforeEach
    void nothingIsKeptYet() {
        assertThat(keeping.kept()).isEmpty();
    }

    @Test
    void anImportIsKeptAndExportedAgain() throws IOException {
        assertThat(run(importing(), RHINE)).isZero();
        assertThat(out.toString()).contains("Stored Rhine Pictures: 2 stages, 2 titles with 3 sets, 3 bookings.");
        assertThat(run(exporting(), directory.resolve("out").toString())).isZero();
        assertThat(Files.readString(directory.resolve("out/lot.yaml")))
                .isEqualTo(Files.readString(Path.of(RHINE, "lot.yaml")));
    }

    @Test
    void aBrokenFolderIsRefusedBeforeTheDatabaseIsOpened() throws IOException {
        Files.writeString(directory.resolve("studio.yaml"), "name: Broken\n");
        assertThat(run(importing(), directory.toString())).isEqualTo(2);
        assertThat(out.toString()).contains("lot.yaml: error: The file is missing", "Nothing was stored");
        assertThat(keeping.opened).isEmpty();
    }

    @Test
    void findingsComeAsJsonAndInKorean() throws IOException {
        Files.writeString(directory.resolve("studio.yaml"), "name: Broken\n");
        assertThat(run(importing(), directory.toString(), "--format", "json", "--language", "ko"))
                .isEqualTo(2);
        assertThat(out.toString())
                .contains("\"status\" : \"REFUSED\"", "\"file\" : \"lot.yaml\"", "\"line\" : 0", "파일이 없습니다");
    }

    @Test
    void bookingsThatWouldBeLostAreNamed() {
        run(importing(), RHINE);
        keeping.refuses = true;
        assertThat(run(importing(), RHINE)).isEqualTo(2);
        assertThat(out.toString()).contains("roof-repair: hall-a, 2024-02-12 – 2024-02-16, Landlord", "--replace");
        assertThat(run(importing(), RHINE, "--replace")).isZero();
    }

    @Test
    void withoutAStudioThereIsNothingToExport() {
        assertThat(run(exporting(), directory.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("nothing to export yet");
    }

    @Test
    void anExportDoesNotMixWithOtherFiles() throws IOException {
        run(importing(), RHINE);
        Files.writeString(directory.resolve("notes.txt"), "mine");
        assertThat(run(exporting(), directory.toString())).isEqualTo(2);
        assertThat(out.toString()).contains("notes.txt: error", "Nothing was written.");
    }

    private ImportCommand importing() {
        return new ImportCommand(folders, keeping);
    }

    private ExportCommand exporting() {
        return new ExportCommand(folders, keeping);
    }

    private int run(Object command, String... words) {
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .execute(words);
    }

    /// Keeps a studio in a field, and is told when to refuse.
    private static final class KeptInMemory implements StudioKeeping, Opening<StudioKeeping> {

        private final List<Storage> opened = new ArrayList<>();
        private Optional<StudioFolder> studio = Optional.empty();
        private boolean refuses;

        @Override
        public <R> R during(Storage storage, Function<StudioKeeping, R> work) {
            opened.add(storage);
            return work.apply(this);
        }

        @Override
        public KeepOutcome keep(StudioFolder fresh, boolean force) {
            if (refuses && !force) {
                return new KeepOutcome.WouldLose(List.of(fresh.lot().bookings().getFirst()), List.of(), List.of());
            }
            studio = Optional.of(fresh);
            return new KeepOutcome.Kept();
        }

        @Override
        public Optional<StudioFolder> kept() {
            return studio;
        }
    }
}
