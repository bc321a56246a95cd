package io.madang;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.house.SourceFile;
import io.madang.ranking.format.PublishedText;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Commands that only compute start at once, because they never load Spring or the database.
class ComputingTest {

    private static final String STUDIO = sample("k-originals");
    private static final String FILM = sample("talent/small-film.txt");
    private static final String RULES = sample("talent/small-film-rules.yaml");

    private static String lists() {
        try {
            Path file = Files.createDirectories(Path.of("target")).resolve("published-lists.tsv");
            return Files.writeString(file, PublishedText.global(3).toString()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<List<String>> commandsThatOnlyCompute() {
        return Stream.of(
                List.of("--help"),
                List.of("plan", STUDIO, "--time-limit", "1"),
                List.of("talent", FILM, "--rules", RULES),
                List.of("top10", "verify", lists()),
                List.of("script", SourceFile.REPOSITORY.resolve("README.md").toString(), "--format", "json"),
                List.of("breakdown", SourceFile.REPOSITORY.resolve("README.md").toString(), "--format", "uss"));
    }

    @ParameterizedTest
    @MethodSource("commandsThatOnlyCompute")
    void loadsNeitherSpringNorTheDatabase(List<String> command) throws IOException, InterruptedException {
        Process process = JavaProcess.start(List.of("-Xlog:class+load:stdout"), command.toArray(String[]::new));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isLessThan(2);
        assertThat(said.lines()
                        .filter(line -> line.contains(" org.springframework.") || line.contains(" org.postgresql.")))
                .isEmpty();
    }

    static Stream<List<String>> commandsOfTheShortPath() {
        return Stream.of(
                List.of("talent", FILM),
                List.of("talent", FILM, "--format", "json", "--language", "ko"),
                List.of("talent", FILM, "--rules", RULES),
                List.of("talent", FILM, "--rules", RULES, "--format", "json"),
                List.of("talent", "--help"),
                List.of("top10", "verify", lists()),
                List.of("top10", "verify", lists(), "--format", "json", "--language", "ko"),
                List.of("top10", "verify", "--help"));
    }

    /// The launcher gives `talent` and `top10 verify` only the libraries it names, so that each class is found at once.
    @ParameterizedTest
    @MethodSource("commandsOfTheShortPath")
    void needsNoMoreThanTheLibrariesOfTheLauncher(List<String> command) throws IOException, InterruptedException {
        Process process = JavaProcess.startOn(shortPath(), List.of(), command.toArray(String[]::new));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static String sample(String name) {
        return SourceFile.REPOSITORY.resolve("samples").resolve(name).toString();
    }

    private static String shortPath() throws IOException {
        Matcher named = Pattern.compile("quick_libraries='(.*)'")
                .matcher(Files.readString(SourceFile.REPOSITORY.resolve("madang")));
        assertThat(named.find()).isTrue();
        List<String> libraries = List.of(named.group(1).split(" "));
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(place -> isOurs(place) || libraries.stream().anyMatch(name -> isLibrary(place, name)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isOurs(String place) {
        return Path.of(place).endsWith("target/classes");
    }

    private static boolean isLibrary(String place, String name) {
        return Path.of(place).getFileName().toString().matches(Pattern.quote(name) + "-[0-9].*\\.jar");
    }
}
