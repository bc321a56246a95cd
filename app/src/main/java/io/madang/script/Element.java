package io.madang.script;

import java.util.List;
import java.util.Optional;

/// One element of a screenplay, with the line of the file where it begins (from 1; 0 where there is no file).
public sealed interface Element {

    int line();

    /// The heading of a scene, also called slug line.
    ///
    /// @param number as the file gives it
    record SceneHeading(int line, StyledText text, Optional<String> number, Properties properties) implements Element {

        public SceneHeading(int line, StyledText text, Optional<String> number) {
            this(line, text, number, Properties.NONE);
        }

        /// What a writer's program keeps with a scene.
        ///
        /// @param length the scene's own length, where the file has one
        /// @param page the page it begins on; empty where unknown
        /// @param title its title in the program; empty where there is none
        /// @param color its color in the program; empty where there is none
        public record Properties(Optional<Eighths> length, String page, String title, String color) {
            public static final Properties NONE = new Properties(Optional.empty(), "", "", "");
        }
    }

    /// What is seen and heard. An empty one is an additional blank line between two others.
    record Action(int line, StyledText text) implements Element {}

    /// A camera direction that stands like a heading but begins no scene.
    record Shot(int line, StyledText text) implements Element {}

    /// The name above a dialogue.
    ///
    /// @param name as written, without extensions
    /// @param extensions such as `V.O.` and `CONT'D`, without parentheses
    /// @param dual whether this dialogue is spoken at the same time as the one before
    /// @param hidden notes and hash tags beside the name
    record Cue(int line, String name, List<String> extensions, boolean dual, List<StyledText.Run> hidden)
            implements Element {
        public Cue {
            extensions = List.copyOf(extensions);
            hidden = List.copyOf(hidden);
        }
    }

    /// What a character says; it may have several lines.
    record Dialogue(int line, StyledText text) implements Element {}

    /// How it is said, without the parentheses.
    record Parenthetical(int line, StyledText text) implements Element {}

    /// A line that is sung.
    record Lyrics(int line, StyledText text) implements Element {}

    /// How one scene leads to the next: `CUT TO:`.
    record Transition(int line, StyledText text) implements Element {}

    /// A line in the middle of the page.
    record CenteredText(int line, StyledText text) implements Element {}

    /// A heading of the outline; not printed.
    ///
    /// @param level 1 for the highest
    record Section(int line, int level, StyledText text) implements Element {}

    /// What happens, in a sentence of the outline; not printed.
    record Synopsis(int line, StyledText text) implements Element {}

    /// A note between two elements; not printed.
    record Note(int line, String text) implements Element {}

    /// A passage taken out between two elements; not printed.
    record Boneyard(int line, String text) implements Element {}

    /// What an omitted scene was, behind the heading that now only keeps its number.
    record Omitted(int line, List<Element> elements) implements Element {
        public Omitted {
            elements = List.copyOf(elements);
        }
    }

    /// A new page.
    record PageBreak(int line) implements Element {}

    /// Its text; of those without styled text, the plain one.
    default StyledText styled() {
        return switch (this) {
            case SceneHeading heading -> heading.text();
            case Action action -> action.text();
            case Shot shot -> shot.text();
            case Cue cue -> StyledText.of(cue.name());
            case Dialogue dialogue -> dialogue.text();
            case Parenthetical parenthetical -> parenthetical.text();
            case Lyrics lyrics -> lyrics.text();
            case Transition transition -> transition.text();
            case CenteredText centered -> centered.text();
            case Section section -> section.text();
            case Synopsis synopsis -> synopsis.text();
            case Note _, Boneyard _, Omitted _, PageBreak _ -> StyledText.EMPTY;
        };
    }
}
