package io.madang.script.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.house.SourceFile;
import io.madang.script.CastMember;
import io.madang.script.Element;
import io.madang.script.Scene;
import io.madang.script.Screenplay;
import io.madang.script.ScreenplayFormat;
import io.madang.script.Screenplays.HashTags;
import io.madang.script.Script;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Screenplays of others, read from outside the project; where they are missing, none runs and the count says so.
class ScreenplayConformanceTest {

    private static final Path FOLDER = Path.of(System.getenv()
                    .getOrDefault(
                            "MADANG_CONFORMANCE",
                            SourceFile.REPOSITORY.resolve("../shared/data").toString()))
            .resolve("screenplay");

    /// Where a golden file says something else than the rules of Fountain, and why we follow the rules.
    private static final Map<String, String> AGAINST_THE_RULES = Map.of(
            "Sections", "its first line CUT TO: is a transition, not a title page",
            "Notes", "an empty line ends a dialogue, also when a note follows");

    @Test
    void readsTheGoldenFilesAsTheySay() throws IOException {
        int ran = 0;
        int other = 0;
        for (Path expected : files("golden", ".txt")) {
            String name = expected.getFileName().toString().replace(".txt", "");
            List<String> entries = Golden.of(golden(name), form(name));
            if (AGAINST_THE_RULES.containsKey(name)) {
                assertThat(entries).as(name).isNotEqualTo(Golden.expected(Files.readString(expected)));
                other++;
            } else {
                assertThat(entries).as(name).isEqualTo(Golden.expected(Files.readString(expected)));
            }
            ran++;
        }
        System.out.printf(
                "screenplay/golden: %d ran, %d as expected, %d by the rules instead %s%n",
                ran, ran - other, other, AGAINST_THE_RULES);
    }

    private static Screenplay golden(String name) {
        Path file = FOLDER.resolve("golden").resolve(name.replaceFirst("-.*", "") + ".fountain");
        HashTags tags = name.equals("Tags") ? HashTags.ARE_TAGS : HashTags.ARE_TEXT;
        return new ScreenplayFiles().read(file, tags).value().orElseThrow();
    }

    private static Golden.Form form(String name) {
        return switch (name) {
            case "Action-Unmerged" -> Golden.Form.ACTION_BY_LINE;
            case "Dialogue-Unmerged" -> Golden.Form.DIALOGUE_BY_LINE;
            default -> Golden.Form.MERGED;
        };
    }

    @Test
    void readsTheCasesByTheRules() throws IOException {
        Map<String, Integer> headings =
                Map.of("SceneHeaders", 16, "SceneNumbers", 7, "Sections-Complex", 2, "Simple", 3, "Indenting", 1);
        int ran = 0;
        for (Path file : files("fountain-cases", ".fountain")) {
            String name = file.getFileName().toString().replace(".fountain", "");
            Script script = Script.of(read(file));
            assertThat(script.scenes()).as(name).hasSize(headings.getOrDefault(name, 0));
            assertThat(roundTrip(script.screenplay(), ScreenplayFormat.FOUNTAIN))
                    .as(name)
                    .isEqualTo(Golden.of(script.screenplay(), Golden.Form.MERGED));
            ran++;
        }
        System.out.printf("screenplay/fountain-cases: %d ran%n", ran);
    }

    @Test
    void readsTheSameScreenplayFromBothFormats() throws IOException {
        int ran = 0;
        for (Path fountain : files("pairs", ".fountain")) {
            Script one = Script.of(read(fountain));
            Script other = Script.of(read(Path.of(fountain.toString().replace(".fountain", ".fdx"))));
            assertThat(told(other)).as("%s", fountain).isEqualTo(told(one));
            ran++;
        }
        System.out.printf("screenplay/pairs: %d ran%n", ran);
    }

    @Test
    void findsTheEightHeadingsOfBrickAndSteel() throws IOException {
        for (Path file : files("pairs", "")) {
            if (file.getFileName().toString().startsWith("brick")) {
                assertThat(Script.of(read(file)).scenes()).hasSize(8);
            }
        }
    }

    @Test
    void readsFilesOfWritersPrograms() throws IOException {
        int ran = 0;
        for (Path file : files("fdx", ".fdx")) {
            Parsed<Screenplay> parsed = new ScreenplayFiles().read(file, HashTags.ARE_TEXT);
            Script script = Script.of(parsed.value().orElseThrow());
            assertThat(parsed.findings()).as("%s", file).isEmpty();
            assertThat(script.scenes()).extracting(Scene::number).containsExactly("1", "2");
            assertThat(script.scenes())
                    .extracting(scene -> scene.length().toString())
                    .containsExactly("3/8", "2/8");
            assertThat(script.cast()).extracting(CastMember::name).containsExactly("DJ", "DAVE", "JIM", "KAY");
            assertThat(script.screenplay().titlePage().title()).contains("FDX Test Script");
            assertThat(script.screenplay().titlePage().author()).contains("Ian");
            ran++;
        }
        System.out.printf("screenplay/fdx: %d ran%n", ran);
    }

    @Test
    void readsAWholeFeatureAtOnce() throws IOException {
        for (Path file : files("feature", ".fountain")) {
            Script script = Script.of(read(file));
            assertThat(script.scenes()).hasSize(192);
            assertThat(roundTrip(script.screenplay(), ScreenplayFormat.FOUNTAIN))
                    .isEqualTo(Golden.of(script.screenplay(), Golden.Form.MERGED));
            byte[] bytes = Files.readAllBytes(file);
            long best = Long.MAX_VALUE;
            for (int run = 0; run < 20; run++) {
                long started = System.nanoTime();
                Script.of(ScreenplayFiles.read(bytes, "warm").value().orElseThrow());
                best = Math.min(best, System.nanoTime() - started);
            }
            System.out.printf(
                    "screenplay/feature: %d headings, %s pages, read in %.1f ms warm%n",
                    script.scenes().size(), script.length(), best / 1e6);
        }
    }

    @Test
    void keepsEveryScreenplayThroughFinalDraft() throws IOException {
        int ran = 0;
        for (String set : List.of("fountain-cases", "golden", "pairs", "feature")) {
            for (Path file : files(set, ".fountain")) {
                Script script = Script.of(read(file));
                String written = new ScreenplayFiles()
                        .write(script.screenplay(), ScreenplayFormat.FINAL_DRAFT)
                        .text();
                assertThat(told(Script.of(parse(written)))).as("%s", file).isEqualTo(told(script));
                ran++;
            }
        }
        System.out.printf("screenplay: %d files kept through Final Draft%n", ran);
    }

    private static List<String> roundTrip(Screenplay screenplay, ScreenplayFormat format) {
        return Golden.of(parse(new ScreenplayFiles().write(screenplay, format).text()), Golden.Form.MERGED);
    }

    private static Screenplay parse(String text) {
        return ScreenplayFiles.read(text.getBytes(StandardCharsets.UTF_8), "again")
                .value()
                .orElseThrow();
    }

    /// Scenes, cast and the printed text by kind, joined where the two formats cut paragraphs differently.
    private static List<String> told(Script script) {
        List<String> told = new ArrayList<>();
        script.scenes().forEach(scene -> told.add(scene.text() + " " + scene.cast()));
        script.cast().forEach(member -> told.add(member.name() + " " + member.speeches() + " " + member.scenes()));
        String kind = "";
        for (Element element : script.screenplay().elements()) {
            String text = element.styled().plain();
            String own = element.getClass().getSimpleName();
            if (text.isBlank()) {
                continue;
            }
            String squeezed = text.strip().replaceAll("\\s+", " ");
            if (own.equals(kind) && own.matches("Dialogue|Action|CenteredText")) {
                told.set(told.size() - 1, told.getLast() + " " + squeezed);
            } else {
                told.add(own + ": " + squeezed);
            }
            kind = own;
        }
        return told;
    }

    private static Screenplay read(Path file) {
        Parsed<Screenplay> parsed = new ScreenplayFiles().read(file, HashTags.ARE_TEXT);
        assertThat(parsed.findings()).as("%s", file).noneMatch(Finding::isError);
        return parsed.value().orElseThrow();
    }

    private static List<Path> files(String set, String ending) throws IOException {
        Path folder = FOLDER.resolve(set);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
