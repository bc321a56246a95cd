package io.madang.script.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.script.Element;
import io.madang.script.Screenplay;
import io.madang.script.ScreenplayFormat;
import io.madang.script.StyledText.Run;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is written reads back as the same screenplay, in either format and from one to the other.
class RoundTripTest {

    private static final int SEEDS = 1500;

    @ParameterizedTest
    @EnumSource(ScreenplayFormat.class)
    void keepsWordsKindsAndOrder(ScreenplayFormat format) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Screenplay screenplay = RandomScreenplay.of(seed);
            Screenplay again = RandomScreenplay.again(screenplay, format);
            String text = new ScreenplayFiles().write(screenplay, format).text();
            assertThat(told(again)).as("seed %d in%n%s", seed, text).isEqualTo(told(screenplay));
            assertThat(again.titlePage()).as("seed %d", seed).isEqualTo(screenplay.titlePage());
        }
    }

    @ParameterizedTest
    @EnumSource(ScreenplayFormat.class)
    void writingAgainChangesNothing(ScreenplayFormat format) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Screenplay once = RandomScreenplay.again(RandomScreenplay.of(seed), format);
            ScreenplayFiles files = new ScreenplayFiles();
            assertThat(files.write(RandomScreenplay.again(once, format), format).text())
                    .as("seed %d", seed)
                    .isEqualTo(files.write(once, format).text());
        }
    }

    /// Kind, text and emphasis of every element; action that follows action is one, as a reader of pages sees it.
    private static List<String> told(Screenplay screenplay) {
        List<String> told = new ArrayList<>();
        for (Element element : screenplay.elements()) {
            String kind = element.getClass().getSimpleName();
            String more = switch (element) {
                case Element.SceneHeading heading -> heading.number().orElse("");
                case Element.Cue cue -> cue.extensions() + " " + cue.dual();
                case Element.Note note -> note.text();
                default -> "";
            };
            told.add(kind + " " + more + " " + looks(element));
        }
        return told;
    }

    private static String looks(Element element) {
        StringBuilder looks = new StringBuilder();
        for (Run run : element.styled().runs()) {
            if (run instanceof Run.Words words) {
                String styles = words.styles().stream()
                        .map(Enum::name)
                        .sorted()
                        .toList()
                        .toString();
                words.text()
                        .chars()
                        .filter(one -> !Character.isWhitespace(one))
                        .forEach(one -> looks.append((char) one).append(styles));
            }
        }
        return looks.toString();
    }
}
