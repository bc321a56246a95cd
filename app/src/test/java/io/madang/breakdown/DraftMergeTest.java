package io.madang.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.DraftMerge.Field;
import io.madang.breakdown.DraftMerge.SheetChange;
import io.madang.script.DraftChange.Kind;
import io.madang.script.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// A later draft comes in, and nobody's work is lost.
class DraftMergeTest {

    private static final String OLDER = """
            INT. BANK - NIGHT

            The door of the old vault opens slowly and nobody says a word about it.

            BORA
            Quiet, they are coming down the stairs with the lamps.

            EXT. STREET - DAY

            Wind goes over the empty street and takes the newspapers with it to the river.

            WALTER
            I have never seen so much money in one place.

            INT. KITCHEN - DAY

            Soup boils over on the stove while the telephone rings and rings in the hall.

            EXT. RIVER - DAY

            The boat leaves the shore with all of them on board and the water is calm.
            """;

    /// The river comes first, a scene is new, Walter's street has another text and speaker, and the kitchen is gone.
    private static final String NEWER = """
            EXT. RIVER - DAY

            The boat leaves the shore with all of them on board and the water is calm.

            INT. BANK - NIGHT

            The door of the old vault opens slowly and nobody says a word about it.

            BORA
            Quiet, they are coming down the stairs with the lamps.

            INT. GARAGE - NIGHT

            An engine starts, stops, and starts again in the dark garage under the bank.

            MECHANIC
            She will run for an hour, not for two.

            EXT. STREET - NIGHT

            Wind goes over the empty street and takes the newspapers with it to the river.

            JIYOUNG
            I have never seen so much money in one place.
            """;

    private static final Script BEFORE = Drafts.read(OLDER);
    private static final Script AFTER = Drafts.read(NEWER);

    private final Breakdown worked = worked();
    private final DraftMerge merge = worked.with(BEFORE, AFTER);

    @Test
    void theSheetsAreInTheOrderOfTheLaterDraftAndKeepTheirNumbers() {
        assertThat(merge.breakdown().sheets())
                .extracting(BreakdownSheet::set)
                .containsExactly("RIVER", "BANK", "GARAGE", "STREET");
        assertThat(merge.breakdown().sheets())
                .extracting(BreakdownSheet::number)
                .containsExactly("4", "1", "1A", "2");
    }

    @Test
    void theWorkOnASheetStays() {
        BreakdownSheet street = sheet("2");
        assertThat(street.id()).isEqualTo(worked.sheets().get(1).id());
        assertThat(street.notes()).isEqualTo("Crane until noon");
        assertThat(street.shootingTime()).contains(Duration.ofHours(3));
        assertThat(names(street)).contains("WALTER", "Crane");
    }

    @Test
    void whatTheDraftSaysAnewComesIn() {
        BreakdownSheet street = sheet("2");
        assertThat(street.timeOfDay()).isEqualTo("NIGHT");
        assertThat(names(street)).contains("JIYOUNG");
        assertThat(names(sheet("1A"))).containsExactly("MECHANIC");
        assertThat(merge.breakdown().cast())
                .extracting(BreakdownElement::boardId)
                .doesNotHaveDuplicates();
    }

    @Test
    void aPersonHasTheLastWordOnAFieldAndIsTold() {
        Breakdown atDusk = with(worked, "2", sheet -> copy(sheet, "DUSK", sheet.elements()));
        DraftMerge again = atDusk.with(BEFORE, AFTER);
        SheetChange street = again.sheets().stream()
                .filter(change ->
                        change.after().stream().anyMatch(sheet -> sheet.number().equals("2")))
                .findFirst()
                .orElseThrow();
        assertThat(street.after().orElseThrow().timeOfDay()).isEqualTo("DUSK");
        assertThat(street.ownWord()).containsExactly(Field.TIME_OF_DAY);
        assertThat(street.scene().kinds()).contains(Kind.HEADING, Kind.CAST);
    }

    @Test
    void aGoneSceneIsToldWithItsWork() {
        assertThat(merge.gone()).singleElement().satisfies(kitchen -> {
            assertThat(kitchen.set()).isEqualTo("KITCHEN");
            assertThat(kitchen.notes()).isEqualTo("Real soup");
        });
    }

    @Test
    void boardsTakeNewSheetsIntoTheBoneyardAndLoseGoneOnes() {
        Stripboard board = merge.breakdown().stripboards().getFirst();
        assertThat(board.units().getFirst().strips())
                .containsExactly(
                        strip(0), new Strip.DayBreak(Optional.empty()), strip(1), new Strip.DayBreak(Optional.empty()));
        assertThat(board.boneyard())
                .containsExactly(strip(3), new Strip.Sheet(sheet("1A").id()));
    }

    @Test
    void theChangesNameWhatIsNewGoneAndMoved() {
        assertThat(merge.changes().stream().filter(SheetChange::isNew)).hasSize(1);
        assertThat(merge.changes().stream().filter(SheetChange::isGone)).hasSize(1);
        assertThat(merge.changes().stream().filter(change -> change.scene().is(Kind.MOVED)))
                .hasSize(1);
    }

    @Test
    void theSameDraftChangesNothing() {
        DraftMerge same = worked.with(BEFORE, BEFORE);
        assertThat(same.changes()).isEmpty();
        assertThat(same.breakdown()).isEqualTo(worked);
    }

    @Test
    void aSheetOfNoSceneStaysWhereItStood() {
        BreakdownSheet extra = new BreakdownSheet(
                SheetId.of("extra"),
                "X1",
                worked.sheets().getFirst().setting(),
                "INSERTS",
                "",
                "",
                worked.sheets().getFirst().dayPart(),
                "",
                "",
                "",
                worked.sheets().getFirst().length(),
                Optional.empty(),
                "",
                List.of(),
                "");
        List<BreakdownSheet> sheets = new ArrayList<>(worked.sheets());
        sheets.add(1, extra);
        DraftMerge again = withSheets(worked, sheets).with(BEFORE, AFTER);
        assertThat(again.breakdown().sheets())
                .extracting(BreakdownSheet::number)
                .containsExactly("4", "1", "X1", "1A", "2");
    }

    @Test
    void numbersOfANumberedDraftComeIn() {
        Script numbered = Drafts.read(OLDER.replace("- NIGHT\n", "- NIGHT #101#\n"));
        DraftMerge again = worked.with(BEFORE, numbered);
        assertThat(again.breakdown().sheets().getFirst().number()).isEqualTo("101");
        assertThat(again.breakdown().sheets().get(1).number()).isEqualTo("2");
    }

    /// Numbers that were only counted shift from draft to draft; the sheets keep theirs.
    @Test
    void oneDraftAfterTheOther() {
        DraftMerge back = merge.breakdown().with(AFTER, BEFORE);
        assertThat(back.breakdown().sheets())
                .extracting(BreakdownSheet::set)
                .containsExactly("BANK", "STREET", "KITCHEN", "RIVER");
        assertThat(back.breakdown().sheets().get(1).notes()).isEqualTo("Crane until noon");
        assertThat(back.breakdown().sheets().getLast().id())
                .isEqualTo(worked.sheets().getLast().id());
        assertThat(back.gone()).extracting(BreakdownSheet::set).containsExactly("GARAGE");
    }

    @Test
    void aSetThatAPersonRenamedIsFoundByItsNumber() {
        Breakdown renamed = with(worked, "4", sheet -> renamed(sheet, "HAN RIVER PARK"));
        assertThat(renamed.with(BEFORE, AFTER).breakdown().sheets())
                .extracting(BreakdownSheet::set)
                .containsExactly("HAN RIVER PARK", "BANK", "GARAGE", "STREET");
    }

    @Test
    void aSheetThatAPersonTookAwayStaysAway() {
        Breakdown fewer = withSheets(worked, worked.sheets().subList(0, 3));
        DraftMerge again = fewer.with(BEFORE, AFTER);
        assertThat(again.breakdown().sheets())
                .extracting(BreakdownSheet::set)
                .containsExactly("BANK", "GARAGE", "STREET");
    }

    /// As a person left it: notes, a time of shooting, a crane, and a board with two days.
    private static Breakdown worked() {
        Breakdown breakdown = Breakdown.of(BEFORE);
        Breakdown crane = breakdown.needing(breakdown.sheets().get(1).id(), 119, "Crane");
        Breakdown street = with(crane, "2", sheet -> noted(sheet, "Crane until noon", Duration.ofHours(3)));
        Breakdown kitchen = with(street, "3", sheet -> noted(sheet, "Real soup", Duration.ofHours(1)));
        Stripboard board = new Stripboard(
                "b",
                "First",
                List.of(new Stripboard.Unit(
                        "stripboard",
                        List.of(
                                new Strip.Sheet(kitchen.sheets().get(0).id()),
                                new Strip.DayBreak(Optional.empty()),
                                new Strip.Sheet(kitchen.sheets().get(1).id()),
                                new Strip.Sheet(kitchen.sheets().get(2).id()),
                                new Strip.DayBreak(Optional.empty())))),
                List.of(new Strip.Sheet(kitchen.sheets().get(3).id())),
                Optional.empty());
        return new Breakdown(
                kitchen.title(),
                kitchen.header(),
                kitchen.sheets(),
                Map.of(),
                kitchen.categories(),
                kitchen.elements(),
                List.of(board),
                List.of(),
                Map.of());
    }

    private static Breakdown with(Breakdown breakdown, String number, UnaryOperator<BreakdownSheet> change) {
        return withSheets(
                breakdown,
                breakdown.sheets().stream()
                        .map(sheet -> sheet.number().equals(number) ? change.apply(sheet) : sheet)
                        .toList());
    }

    private static Breakdown withSheets(Breakdown breakdown, List<BreakdownSheet> sheets) {
        return new Breakdown(
                breakdown.title(),
                breakdown.header(),
                sheets,
                breakdown.banners(),
                breakdown.categories(),
                breakdown.elements(),
                breakdown.stripboards(),
                breakdown.calendars(),
                breakdown.kept());
    }

    private static BreakdownSheet noted(BreakdownSheet sheet, String notes, Duration time) {
        return new BreakdownSheet(
                sheet.id(),
                sheet.number(),
                sheet.setting(),
                sheet.set(),
                sheet.location(),
                sheet.timeOfDay(),
                sheet.dayPart(),
                sheet.scriptDay(),
                sheet.unit(),
                sheet.scriptPage(),
                sheet.length(),
                Optional.of(time),
                sheet.synopsis(),
                sheet.elements(),
                notes);
    }

    private static BreakdownSheet renamed(BreakdownSheet sheet, String set) {
        return new BreakdownSheet(
                sheet.id(),
                sheet.number(),
                sheet.setting(),
                set,
                sheet.location(),
                sheet.timeOfDay(),
                sheet.dayPart(),
                sheet.scriptDay(),
                sheet.unit(),
                sheet.scriptPage(),
                sheet.length(),
                sheet.shootingTime(),
                sheet.synopsis(),
                sheet.elements(),
                sheet.notes());
    }

    private static BreakdownSheet copy(BreakdownSheet sheet, String timeOfDay, List<ElementId> elements) {
        return new BreakdownSheet(
                sheet.id(),
                sheet.number(),
                sheet.setting(),
                sheet.set(),
                sheet.location(),
                timeOfDay,
                sheet.dayPart(),
                sheet.scriptDay(),
                sheet.unit(),
                sheet.scriptPage(),
                sheet.length(),
                sheet.shootingTime(),
                sheet.synopsis(),
                elements,
                sheet.notes());
    }

    private Strip strip(int sheet) {
        return new Strip.Sheet(worked.sheets().get(sheet).id());
    }

    private BreakdownSheet sheet(String number) {
        return merge.breakdown().sheets().stream()
                .filter(sheet -> sheet.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(BreakdownSheet sheet) {
        return sheet.elements().stream()
                .map(id -> merge.breakdown().element(id).orElseThrow().name())
                .toList();
    }
}
