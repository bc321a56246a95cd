package io.madang.script;

import static io.madang.script.DraftChange.Kind.CAST;
import static io.madang.script.DraftChange.Kind.GONE;
import static io.madang.script.DraftChange.Kind.HEADING;
import static io.madang.script.DraftChange.Kind.LENGTH;
import static io.madang.script.DraftChange.Kind.MOVED;
import static io.madang.script.DraftChange.Kind.NEW;
import static io.madang.script.DraftChange.Kind.NUMBER;
import static io.madang.script.DraftChange.Kind.OMITTED;
import static io.madang.script.DraftChange.Kind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftComparisonTest {

    private static final String KITCHEN = "Anna stirs the soup and waits for the phone that never rings before noon.";
    private static final String YARD = "Two dogs chase a red ball across the wet grass while Bora counts the windows.";
    private static final String VAULT =
            "The steel door swings open and the alarm light turns slowly over empty shelves.";
    private static final String ROAD = "A truck without lights rolls down the hill toward the sleeping village below.";

    @Test
    void theSameDraftHasNoChanges() {
        Script draft = draft(scene("1", "INT. KITCHEN - DAY", KITCHEN), scene("2", "EXT. YARD - DAY", YARD));
        assertThat(draft.since(draft).changes()).isEmpty();
        assertThat(draft.since(draft).scenes()).hasSize(2);
    }

    @Test
    void tellsNewAndGoneScenes() {
        Script older = draft(scene("", "INT. KITCHEN - DAY", KITCHEN), scene("", "EXT. YARD - DAY", YARD));
        Script newer = draft(scene("", "INT. VAULT - NIGHT", VAULT), scene("", "EXT. YARD - DAY", YARD));
        assertThat(newer.since(older).changes())
                .extracting(DraftChange::kinds)
                .containsExactlyInAnyOrder(Set.of(GONE), Set.of(NEW));
    }

    @Test
    void followsScenesThroughANewNumbering() {
        Script older = draft(
                scene("1", "INT. KITCHEN - DAY", KITCHEN),
                scene("2", "EXT. YARD - DAY", YARD),
                scene("3", "INT. VAULT - NIGHT", VAULT));
        Script newer = draft(
                scene("1", "INT. KITCHEN - DAY", KITCHEN),
                scene("2", "EXT. ROAD - NIGHT", ROAD),
                scene("3", "EXT. YARD - DAY", YARD),
                scene("4", "INT. VAULT - NIGHT", VAULT + " Nobody is there."));
        assertThat(newer.since(older).scenes())
                .extracting(DraftChange::kinds)
                .containsExactly(Set.of(), Set.of(NEW), Set.of(NUMBER), Set.of(NUMBER, TEXT));
    }

    @Test
    void keepsASceneThatWasRewrittenFromScratchUnderItsNumber() {
        Script older = draft(scene("1", "INT. KITCHEN - DAY", KITCHEN), scene("2", "EXT. YARD - DAY", YARD));
        Script newer = draft(scene("1", "INT. KITCHEN - DAY", KITCHEN), scene("2", "EXT. ROAD - NIGHT", ROAD));
        assertThat(newer.since(older).changes()).singleElement().satisfies(change -> {
            assertThat(change.kinds()).containsExactlyInAnyOrder(HEADING, TEXT);
            assertThat(change.older()).isPresent();
        });
    }

    @Test
    void tellsTheOneSceneThatMovedAndNotThoseItPassed() {
        Script older = draft(
                scene("1", "INT. KITCHEN - DAY", KITCHEN),
                scene("2", "EXT. YARD - DAY", YARD),
                scene("3", "INT. VAULT - NIGHT", VAULT),
                scene("4", "EXT. ROAD - NIGHT", ROAD));
        Script newer = draft(
                scene("4", "EXT. ROAD - NIGHT", ROAD),
                scene("1", "INT. KITCHEN - DAY", KITCHEN),
                scene("2", "EXT. YARD - DAY", YARD),
                scene("3", "INT. VAULT - NIGHT", VAULT));
        assertThat(newer.since(older).changes()).singleElement().satisfies(change -> {
            assertThat(change.scene().number()).isEqualTo("4");
            assertThat(change.kinds()).containsExactly(MOVED);
        });
    }

    @Test
    void tellsWhoJoinedAndWhoLeft() {
        Script older = draft(spoken("1", "INT. KITCHEN - DAY", KITCHEN, "ANNA"));
        Script newer = draft(spoken("1", "INT. KITCHEN - DAY", KITCHEN, "BORA"));
        assertThat(newer.since(older).changes()).singleElement().satisfies(change -> {
            assertThat(change.kinds()).contains(CAST);
            assertThat(change.joined()).containsExactly("BORA");
            assertThat(change.left()).containsExactly("ANNA");
        });
    }

    @Test
    void tellsALengthOfTheFilesOwn() {
        Script older = draft(measured("1", "INT. KITCHEN - DAY", 3));
        Script newer = draft(measured("1", "INT. KITCHEN - DAY", 5));
        assertThat(newer.since(older).changes()).extracting(DraftChange::kinds).containsExactly(Set.of(LENGTH));
    }

    @Test
    void tellsAnOmittedScene() {
        Script older = draft(scene("1", "INT. KITCHEN - DAY", KITCHEN), scene("2", "EXT. YARD - DAY", YARD));
        Script newer = draft(scene("1", "INT. KITCHEN - DAY", KITCHEN), scene("2", "OMITTED", ""));
        assertThat(newer.since(older).changes()).extracting(DraftChange::kinds).containsExactly(Set.of(OMITTED));
    }

    @Test
    void tellsTheNeighborsOfAnIntercutApart() {
        Script older = draft(
                scene("1", "INT. CAR - DAY", "A."),
                scene("2", "INT. CAR - DAY", "B."),
                scene("3", "INT. CAR - DAY", "C."));
        Script newer = draft(
                scene("1", "INT. CAR - DAY", "A."),
                scene("2", "INT. CAR - DAY", "B."),
                scene("3", "INT. CAR - DAY", "C."));
        assertThat(newer.since(older).changes()).isEmpty();
    }

    /// Every scene of both drafts is told exactly once, whatever happened.
    @Test
    void tellsEverySceneOfBothDraftsOnce() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Element[]> scenes = new ArrayList<>();
            for (int index = 0; index < 30; index++) {
                String words = random.ints(10, 0, 40)
                        .mapToObj(word -> "word" + word)
                        .reduce("", (one, other) -> one + " " + other);
                scenes.add(scene(
                        random.nextBoolean() ? "" : String.valueOf(index),
                        "INT. SET " + random.nextInt(6) + " - DAY",
                        words));
            }
            Script older = draft(scenes.toArray(Element[][]::new));
            Collections.shuffle(scenes.subList(0, 10), random);
            scenes.subList(15, 15 + random.nextInt(5)).clear();
            Script newer = draft(scenes.toArray(Element[][]::new));
            DraftComparison comparison = newer.since(older);
            assertThat(comparison.scenes().stream().flatMap(change -> change.newer().stream()))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(newer.scenes());
            assertThat(comparison.scenes().stream().flatMap(change -> change.older().stream()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(older.scenes());
        }
    }

    private static Script draft(Element[]... scenes) {
        List<Element> elements = new ArrayList<>();
        for (Element[] scene : scenes) {
            elements.addAll(List.of(scene));
        }
        return Script.of(new Screenplay(TitlePage.NONE, elements, List.of()));
    }

    private static Element[] scene(String number, String heading, String text) {
        return new Element[] {heading(number, heading), new Element.Action(0, StyledText.of(text))};
    }

    private static Element heading(String number, String heading) {
        Optional<String> own = number.isEmpty() ? Optional.empty() : Optional.of(number);
        return new Element.SceneHeading(0, StyledText.of(heading), own);
    }

    private static Element[] spoken(String number, String heading, String text, String name) {
        return new Element[] {
            heading(number, heading),
            new Element.Action(0, StyledText.of(text)),
            new Element.Cue(0, name, List.of(), false, List.of()),
            new Element.Dialogue(0, StyledText.of("Yes."))
        };
    }

    private static Element[] measured(String number, String heading, int eighths) {
        return new Element[] {
            new Element.SceneHeading(
                    0,
                    StyledText.of(heading),
                    Optional.of(number),
                    new Element.SceneHeading.Properties(Optional.of(new Eighths(eighths)), "", "", "")),
            new Element.Action(0, StyledText.of(KITCHEN))
        };
    }
}
