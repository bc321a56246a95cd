package io.madang.script.format;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The screenplays that ship with the sample studio, each in Korean and in English.
class SampleScreenplaysTest {

    private static final Path FOLDER = SourceFile.REPOSITORY.resolve("samples/k-originals/scripts");
    private static final String FILM = "last-ferry";
    private static final String EPISODE = "night-pharmacy";
    private static final int LEAST_SCENES = 60;

    private final ScreenplayFiles files = new ScreenplayFiles();

    @Test
    void everyTitleHasItsScreenplayInBothLanguagesAndItsRules() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            assertThat(all.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(FILM, EPISODE)
                            .flatMap(name ->
                                    Stream.of(name + ".ko.fountain", name + ".en.fountain", name + ".rules.yaml"))
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FILM + ".ko", FILM + ".en", EPISODE + ".ko", EPISODE + ".en"})
    void isReadWithoutAnyFinding(String name) {
        Parsed<Screenplay> parsed = files.read(file(name), HashTags.ARE_TEXT);
        assertThat(parsed.findings()).isEmpty();
        List<Scene> scenes = Script.of(parsed.value().orElseThrow()).scenes();
        assertThat(scenes).hasSizeGreaterThanOrEqualTo(LEAST_SCENES);
        assertThat(scenes).allSatisfy(scene -> {
            assertThat(scene.isNumbered()).as(scene.text()).isTrue();
            assertThat(scene.cast()).as(scene.text()).isNotEmpty();
            assertThat(scene.synopsis()).as(scene.text()).endsWith(".");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {FILM + ".ko", FILM + ".en", EPISODE + ".ko", EPISODE + ".en"})
    void isWrittenAsItStands(String name) throws IOException {
        String text = Files.readString(file(name), StandardCharsets.UTF_8);
        assertThat(files.write(read(name).screenplay(), ScreenplayFormat.FOUNTAIN)
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {FILM + ".ko", FILM + ".en", EPISODE + ".ko", EPISODE + ".en"})
    void keepsScenesAndSpeechesInFinalDraft(String name) {
        Script script = read(name);
        Script again = Script.of(RandomScreenplay.again(script.screenplay(), ScreenplayFormat.FINAL_DRAFT));
        assertThat(again.cast()).isEqualTo(script.cast());
        assertThat(again.scenes().stream().map(again::textOf))
                .containsExactlyElementsOf(
                        script.scenes().stream().map(script::textOf).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {FILM, EPISODE})
    void bothLanguagesTellTheSameScenes(String name) {
        Script korean = read(name + ".ko");
        Script english = read(name + ".en");
        assertThat(english.scenes().stream().map(SampleScreenplaysTest::outline))
                .containsExactlyElementsOf(korean.scenes().stream()
                        .map(SampleScreenplaysTest::outline)
                        .toList());
        assertThat(between(english)).isEqualTo(between(korean));
        assertMatched(pairs(korean, english, scene -> List.of(scene.heading().set())));
        Map<String, Set<String>> people = pairs(korean, english, Scene::cast);
        assertMatched(people);
        assertThat(people)
                .containsOnlyKeys(korean.cast().stream().map(CastMember::name).toList());
        System.out.printf(
                "samples/%s: %d scenes, %d people, %s and %s pages%n",
                name, korean.scenes().size(), korean.cast().size(), korean.length(), english.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {FILM, EPISODE})
    void theRulesNameEverybodyAndEverySet(String name) throws IOException {
        Map<?, ?> rules = mapping(new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(FOLDER.resolve(name + ".rules.yaml"))));
        for (String language : List.of("ko", "en")) {
            Script script = read(name + "." + language);
            assertThat(names(rules, "cast", language))
                    .isEqualTo(script.cast().stream().map(CastMember::name).collect(Collectors.toSet()));
            assertThat(names(rules, "sets", language))
                    .isEqualTo(script.scenes().stream()
                            .map(scene -> scene.heading().set())
                            .collect(Collectors.toSet()));
        }
    }

    private static Set<String> names(Map<?, ?> rules, String section, String language) {
        return mapping(rules.get(section)).values().stream()
                .map(one -> mapping(mapping(one).get("name")))
                .map(name -> String.valueOf(name.get(language)))
                .collect(Collectors.toSet());
    }

    private static Map<?, ?> mapping(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static String outline(Scene scene) {
        return "%s %s %s, %d speak"
                .formatted(
                        scene.number(),
                        scene.heading().setting(),
                        scene.heading().dayPart(),
                        scene.cast().size());
    }

    /// Headings, summaries, notes and the like; where a line is spoken and where one is silent, each language decides.
    private static List<String> between(Script script) {
        return script.screenplay().elements().stream()
                .filter(element -> !(element instanceof Element.Action
                        || element instanceof Element.Cue
                        || element instanceof Element.Dialogue
                        || element instanceof Element.Parenthetical))
                .map(element -> element.getClass().getSimpleName())
                .toList();
    }

    /// What stands in one language where something stands in the other.
    private static Map<String, Set<String>> pairs(
            Script korean, Script english, Function<Scene, List<String>> namesOf) {
        Map<String, Set<String>> pairs = new LinkedHashMap<>();
        for (int scene = 0; scene < korean.scenes().size(); scene++) {
            List<String> names = namesOf.apply(korean.scenes().get(scene));
            List<String> others = namesOf.apply(english.scenes().get(scene));
            for (int index = 0; index < names.size(); index++) {
                pairs.computeIfAbsent(names.get(index), _ -> new TreeSet<>()).add(others.get(index));
            }
        }
        return pairs;
    }

    private static void assertMatched(Map<String, Set<String>> pairs) {
        assertThat(pairs.values()).allSatisfy(others -> assertThat(others).hasSize(1));
        assertThat(pairs.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
    }

    private Script read(String name) {
        return Script.of(files.read(file(name), HashTags.ARE_TEXT).value().orElseThrow());
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".fountain");
    }
}
