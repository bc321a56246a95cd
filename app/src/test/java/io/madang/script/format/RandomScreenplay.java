package io.madang.script.format;

import io.madang.script.Element;
import io.madang.script.Screenplay;
import io.madang.script.ScreenplayFormat;
import io.madang.script.StyledText;
import io.madang.script.StyledText.Run;
import io.madang.script.StyledText.Style;
import io.madang.script.TitlePage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// A screenplay drawn from a seed, with words that look like marks of Fountain.
final class RandomScreenplay {

    private static final List<String> WORDS = List.of(
            "door",
            "BANK",
            "밤",
            "INT.",
            "CUT TO:",
            "*",
            "_",
            "5*3",
            "a_b",
            "(low)",
            "#1",
            "[[",
            "/*",
            "\\",
            "!",
            "@name",
            "=",
            "~",
            ">",
            "<",
            ".",
            "...",
            "don't",
            "é",
            "😆",
            "INT. HOUSE - DAY",
            "BOB",
            "Title: x",
            "FADE OUT.");

    private final Random random;

    private RandomScreenplay(long seed) {
        this.random = new Random(seed);
    }

    static Screenplay of(long seed) {
        RandomScreenplay one = new RandomScreenplay(seed);
        List<Element> elements = new ArrayList<>();
        for (int index = one.random.nextInt(12); index >= 0; index--) {
            elements.addAll(one.elements());
        }
        TitlePage page = seed % 2 == 0
                ? TitlePage.NONE
                : new TitlePage(List.of(new TitlePage.Entry("Title", List.of(StyledText.of("The Vault")))));
        return new Screenplay(page, elements, List.of());
    }

    private List<Element> elements() {
        return switch (random.nextInt(8)) {
            case 0 -> List.of(new Element.SceneHeading(0, heading(), number()));
            case 1 -> speech("BORA", false);
            case 2 -> both();
            case 3 ->
                List.of(new Element.Transition(0, StyledText.of(random.nextBoolean() ? "CUT TO:" : "Burn to pink.")));
            case 4 -> List.of(new Element.CenteredText(0, StyledText.of("THE END")));
            case 5 ->
                List.of(
                        new Element.Section(0, 1 + random.nextInt(4), StyledText.of("Act")),
                        new Element.Synopsis(0, StyledText.of("They wait.")));
            case 6 -> List.of(new Element.Note(0, "why?"), new Element.PageBreak(0));
            default -> List.of(new Element.Action(0, text(true)));
        };
    }

    private List<Element> both() {
        List<Element> both = new ArrayList<>(speech("@민수".substring(1), false));
        both.addAll(speech("McDuck", true));
        return both;
    }

    private List<Element> speech(String name, boolean dual) {
        List<String> extensions = random.nextBoolean() ? List.of() : List.of("V.O.", "CONT'D");
        List<Element> speech = new ArrayList<>(List.of(new Element.Cue(0, name, extensions, dual, List.of())));
        if (random.nextBoolean()) {
            speech.add(new Element.Parenthetical(0, StyledText.of("softly")));
        }
        speech.add(new Element.Dialogue(0, StyledText.of("Yes. " + random.nextInt(9))));
        return speech;
    }

    private Optional<String> number() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(random.nextInt(99) + "A");
    }

    private StyledText heading() {
        return StyledText.of(random.nextBoolean() ? "INT. BANK - NIGHT" : "은행 옥상");
    }

    private StyledText text(boolean styled) {
        List<Run> runs = new ArrayList<>();
        for (int index = random.nextInt(6); index >= 0; index--) {
            Set<Style> styles = EnumSet.noneOf(Style.class);
            for (Style style : List.of(Style.BOLD, Style.ITALIC, Style.UNDERLINE)) {
                if (styled && random.nextInt(4) == 0) {
                    styles.add(style);
                }
            }
            runs.add(new Run.Words(WORDS.get(random.nextInt(WORDS.size())), styles, 0));
            runs.add(new Run.Words(random.nextInt(5) == 0 ? "\n" : " ", Set.of(), 0));
        }
        runs.add(new Run.Words("end", Set.of(), 0));
        return new StyledText(StyledText.joined(runs));
    }

    /// The same screenplay, written and read again.
    static Screenplay again(Screenplay screenplay, ScreenplayFormat format) {
        String text = new ScreenplayFiles().write(screenplay, format).text();
        return ScreenplayFiles.read(text.getBytes(StandardCharsets.UTF_8), "again")
                .value()
                .orElseThrow();
    }
}
