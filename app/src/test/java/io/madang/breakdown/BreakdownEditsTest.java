package io.madang.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.script.ScreenplayFile;
import io.madang.script.Screenplays.HashTags;
import io.madang.script.Script;
import io.madang.script.format.ScreenplayFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// One part of a breakdown in the place of another.
class BreakdownEditsTest {

    private static final String TEXT = """
            INT. CABIN - NIGHT #1#

            TAEO
            Go.

            MIRA
            No.

            EXT. DECK - NIGHT #2#

            TAEO
            Rain.
            """;

    private final Breakdown breakdown = Breakdown.of(Script.of(new ScreenplayFiles()
            .read(ScreenplayFile.of("x", TEXT.getBytes(StandardCharsets.UTF_8)), HashTags.ARE_TEXT)
            .value()
            .orElseThrow()));
    private final ElementId taeo = breakdown.cast().getFirst().id();
    private final ElementId mira = breakdown.cast().getLast().id();
    private final SheetId cabin = breakdown.sheets().getFirst().id();

    @Test
    void aSheetThatNoLongerNeedsSomebodyLeavesTheOthersAndTheListAlone() {
        Breakdown after = breakdown.without(cabin, taeo);
        assertThat(after.sheet(cabin).orElseThrow().elements()).containsExactly(mira);
        assertThat(after.sheets().getLast()).isEqualTo(breakdown.sheets().getLast());
        assertThat(after.elements()).isEqualTo(breakdown.elements());
    }

    @Test
    void anElementIsTakenFromAllSheetsAndLinks() {
        BreakdownElement linked = withLink(breakdown.element(mira).orElseThrow(), taeo);
        Breakdown after = breakdown.with(linked).without(taeo);
        assertThat(after.element(taeo)).isEmpty();
        assertThat(after.sheetsWith(taeo)).isEmpty();
        assertThat(after.element(mira).orElseThrow().rules().linked()).isEmpty();
        assertThat(after.sheet(cabin).orElseThrow().elements()).containsExactly(mira);
    }

    @Test
    void whatComesAlongWithSomebodyIsNeededToo() {
        Breakdown linked = breakdown.with(withLink(breakdown.element(taeo).orElseThrow(), mira));
        SheetId deck = breakdown.sheets().getLast().id();
        Breakdown after = linked.without(deck, taeo).needing(deck, ElementCategory.CAST, "taeo");
        assertThat(after.sheet(deck).orElseThrow().elements()).containsExactly(taeo, mira);
    }

    private static BreakdownElement withLink(BreakdownElement element, ElementId other) {
        ElementRules rules =
                new ElementRules(true, true, 10, Set.of(), List.of(), List.of(other), Optional.empty(), false);
        return new BreakdownElement(element.id(), element.name(), element.category(), element.boardId(), rules);
    }
}
