package io.madang.folder.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.format.UssFiles;
import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.folder.StudioFolder;
import io.madang.partner.Partner;
import io.madang.script.format.ScreenplayFiles;
import io.madang.slate.Title;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written is read again as it was, and what was read is written again as it stood.
class RoundTripTest {

    private static final int STUDIOS = 60;

    private final YamlStudioFolders folders =
            new YamlStudioFolders((country, year) -> Set.of(), new ScreenplayFiles(), new UssFiles());

    @Test
    void anyStudioIsReadBackAsItWasWritten(@TempDir Path directory) throws IOException {
        for (long seed = 1; seed <= STUDIOS; seed++) {
            StudioFolder studio = sorted(RandomStudio.of(seed));
            Path first = directory.resolve("first-" + seed);
            assertThat(folders.write(studio, first)).as("seed %d", seed).isEmpty();

            Parsed<StudioFolder> read = new FolderReader(first, (country, year) -> Set.of()).read(false);
            assertThat(read.findings().stream().filter(Finding::isError))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(read.value()).as("seed %d", seed).contains(studio);

            Path second = directory.resolve("second-" + seed);
            folders.write(read.value().orElseThrow(), second);
            assertThat(texts(second)).as("seed %d", seed).isEqualTo(texts(first));
        }
    }

    @Test
    void theSampleIsWrittenAsItStandsExceptForComments(@TempDir Path directory) throws IOException {
        Path sample = Path.of("../samples/k-originals");
        folders.write(folders.read(sample).value().orElseThrow(), directory);
        assertThat(texts(directory)).isEqualTo(texts(sample));
    }

    @Test
    void aEuropeanFolderIsWrittenAsItStands(@TempDir Path directory) throws IOException {
        Path rhine = Path.of("src/test/resources/folder/rhine");
        folders.write(folders.read(rhine).value().orElseThrow(), directory);
        assertThat(texts(directory)).isEqualTo(texts(rhine));
    }

    @Test
    void writesIntoAFolderItWroteBefore(@TempDir Path directory) {
        StudioFolder studio = sorted(RandomStudio.of(1));
        folders.write(studio, directory);
        assertThat(folders.write(studio, directory)).isEmpty();
    }

    @Test
    void refusesAFolderWithOtherFilesAndWritesNothing(@TempDir Path directory) throws IOException {
        Files.createDirectories(directory.resolve("titles"));
        Files.createDirectories(directory.resolve(".git"));
        Files.writeString(directory.resolve("notes.txt"), "mine");
        Files.writeString(directory.resolve("titles/old.yaml"), "title: Old");
        assertThat(folders.write(sorted(RandomStudio.of(1)), directory))
                .extracting(Finding::file)
                .containsExactly("notes.txt", "titles/old.yaml");
        assertThat(directory.resolve("studio.yaml")).doesNotExist();
    }

    private static StudioFolder sorted(StudioFolder studio) {
        return new StudioFolder(
                        studio.lot(),
                        studio.partners().stream()
                                .sorted(Comparator.comparing(Partner::id))
                                .toList(),
                        studio.titles().stream()
                                .sorted(Comparator.comparing(Title::id))
                                .toList())
                .with(studio.launches());
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString(),
                            RoundTripTest::text,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
