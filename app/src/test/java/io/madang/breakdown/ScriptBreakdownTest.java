package io.madang.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madang.script.DayPart;
import io.madang.script.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScriptBreakdownTest {

    private static final String DRAFT = """
            Title: The Vault
            Author: Jo

            INT. BANK - NIGHT #1#

            = They wait.

            The door opens.

            @Bora (V.O.)
            Quiet.

            @지영
            (softly)
            Yes.

            EXT. STREET - CONTINUOUS #2#

            BORA (CONT'D)
            Run.

            OMITTED #3#

            INT. BANK - DAY - FLASHBACK #4#

            WALTER
            Money.

            EXT. STREET - MORNING #5#

            Wind.
            """;

    private final Breakdown breakdown = Breakdown.of(Drafts.read(DRAFT));

    @Test
    void everySceneThatIsNotOmittedHasASheet() {
        assertThat(breakdown.sheets()).extracting(BreakdownSheet::number).containsExactly("1", "2", "4", "5");
        assertThat(breakdown.header().project()).isEqualTo("The Vault");
        assertThat(breakdown.header().author()).isEqualTo("Jo");
    }

    @Test
    void aSheetTakesWhatTheHeadingSays() {
        BreakdownSheet first = breakdown.sheets().getFirst();
        assertThat(first.setting()).isEqualTo(Setting.INTERIOR);
        assertThat(first.set()).isEqualTo("BANK");
        assertThat(first.timeOfDay()).isEqualTo("NIGHT");
        assertThat(first.synopsis()).isEqualTo("They wait.");
        assertThat(breakdown.sheets().get(2).notes()).isEqualTo("FLASHBACK");
    }

    @Test
    void timeThatGoesOnIsTheTimeBefore() {
        BreakdownSheet second = breakdown.sheets().get(1);
        assertThat(second.dayPart()).isEqualTo(DayPart.NIGHT);
        assertThat(second.timeOfDay()).isEqualTo("NIGHT");
    }

    @Test
    void aMorningAfterANightBeginsADayOfTheStory() {
        assertThat(breakdown.sheets()).extracting(BreakdownSheet::scriptDay).containsExactly("N1", "N1", "", "D2");
    }

    @Test
    void whoSpeaksIsCastWhateverTheCueLooksLike() {
        assertThat(breakdown.cast()).extracting(BreakdownElement::name).containsExactly("BORA", "지영", "WALTER");
        assertThat(breakdown.cast()).extracting(BreakdownElement::boardId).containsExactly("1", "2", "3");
        assertThat(breakdown.sheetsWith(breakdown.cast().getFirst().id()))
                .extracting(BreakdownSheet::number)
                .containsExactly("1", "2");
    }

    @Test
    void minutesComeFromTheEighths() {
        BreakdownSheet last = breakdown.sheets().getLast();
        assertThat(last.estimatedMinutes())
                .isEqualTo(last.eighths().count() * BreakdownSheet.MINUTES_PER_EIGHTH)
                .isPositive();
    }

    @Test
    void theSameScreenplayGivesTheSameBreakdown() {
        assertThat(Breakdown.of(Drafts.read(DRAFT))).isEqualTo(breakdown);
    }

    @Test
    void castWithoutAWordIsAdded() {
        SheetId last = breakdown.sheets().getLast().id();
        Breakdown more = breakdown.needing(last, ElementCategory.CAST, "Night watchman");
        assertThat(more.cast()).last().satisfies(watchman -> {
            assertThat(watchman.name()).isEqualTo("Night watchman");
            assertThat(watchman.boardId()).isEqualTo("4");
            assertThat(watchman.rules().dropAllowed()).isTrue();
            assertThat(more.sheetsWith(watchman.id()))
                    .extracting(BreakdownSheet::id)
                    .containsExactly(last);
        });
        assertThat(more.needing(last, ElementCategory.CAST, "night  WATCHMAN")).isEqualTo(more);
    }

    @Test
    void whatIsLinkedComesAlong() {
        SheetId first = breakdown.sheets().getFirst().id();
        Breakdown withProp = breakdown.needing(first, 104, "Lamp");
        BreakdownElement lamp = withProp.elements(104).getFirst();
        ElementRules linked =
                new ElementRules(true, true, 10, Set.of(), List.of(), List.of(lamp.id()), Optional.empty(), false);
        List<BreakdownElement> elements = withProp.elements().stream()
                .map(element -> element.isCalled("Walter")
                        ? new BreakdownElement(
                                element.id(), element.name(), element.category(), element.boardId(), linked)
                        : element)
                .toList();
        Breakdown rules = new Breakdown(
                withProp.title(),
                withProp.header(),
                withProp.sheets(),
                withProp.banners(),
                withProp.categories(),
                elements,
                withProp.stripboards(),
                withProp.calendars(),
                withProp.kept());
        SheetId last = breakdown.sheets().getLast().id();
        assertThat(rules.needing(last, ElementCategory.CAST, "walter").sheetsWith(lamp.id()))
                .extracting(BreakdownSheet::id)
                .containsExactly(first, last);
    }

    @Test
    void aSheetThatIsNotThereNeedsNothing() {
        assertThatThrownBy(() -> breakdown.needing(SheetId.of("other"), 104, "Lamp"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
    }

    @Test
    void theCategoriesAreThoseOfTheStandardInBothLanguages() {
        assertThat(ElementCategory.standard()).hasSize(34);
        assertThat(ElementCategory.standard())
                .allSatisfy(category -> assertThat(category.color()).matches("#[0-9a-f]{6}"));
        ElementCategory cast = ElementCategory.ofTag("01FC9642-84ff-4366-b37c-a3068dee57e8", "whatever")
                .orElseThrow();
        assertThat(cast.number()).isEqualTo(ElementCategory.CAST);
        assertThat(cast.name().in(Locale.KOREAN)).isEqualTo("출연자");
        assertThat(ElementCategory.ofTag("", "소품")).map(ElementCategory::number).contains(104);
        assertThat(ElementCategory.ofTag("", "Teleporters")).isEmpty();
    }
}
