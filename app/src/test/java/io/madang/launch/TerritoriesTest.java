package io.madang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TerritoriesTest {

    private static final Set<String> NOBODY_LIVES_THERE = Set.of("AQ", "BV", "GS", "HM", "TF", "UM");

    @Test
    void everyInhabitedCodeOfTheStandardIsThereAndNoOther() {
        Set<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
        assertThat(Territories.all()).hasSizeGreaterThan(190);
        assertThat(Territories.all().stream().map(Territory::code))
                .doesNotContainAnyElementsOf(NOBODY_LIVES_THERE)
                .containsExactlyInAnyOrderElementsOf(codes.stream()
                        .filter(code -> !NOBODY_LIVES_THERE.contains(code))
                        .toList());
    }

    @Test
    void everyZoneIsKnownAndNoneIsAMereOffset() {
        assertThat(Territories.all())
                .allSatisfy(territory -> assertThat(ZoneId.getAvailableZoneIds())
                        .contains(territory.zone().getId()));
        assertThat(Territories.find("US").orElseThrow().zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(Territories.find("KZ").orElseThrow().zone()).isEqualTo(ZoneId.of("Asia/Almaty"));
    }

    @Test
    void allHaveNamesInBothLanguagesAndSoHaveTheirLanguages() {
        for (Territory territory : Territories.all()) {
            assertThat(territory.name(Locale.ENGLISH))
                    .as(territory.code())
                    .isNotEqualTo(territory.code())
                    .matches("\\p{Lu}.*");
            assertThat(territory.name(Locale.KOREAN)).as(territory.code()).matches(".*[가-힣].*");
            assertThat(territory.languageNames(Locale.KOREAN))
                    .as(territory.code())
                    .isNotEmpty()
                    .allMatch(name -> name.matches(".*[가-힣].*"));
        }
        assertThat(Territories.all().stream().map(territory -> territory.name(Locale.KOREAN)))
                .doesNotHaveDuplicates();
    }

    @Test
    void readersFindThemInTheOrderOfTheirLanguage() {
        List<Territory> korean = Territories.byName(Locale.KOREAN);
        assertThat(korean).hasSameSizeAs(Territories.all());
        assertThat(korean.getFirst().name(Locale.KOREAN)).isEqualTo("가나");
        assertThat(Territories.byName(Locale.ENGLISH).getFirst().code()).isEqualTo("AF");
    }

    @Test
    void anotherCodeOrANameIsUnderstood() {
        for (String word : List.of("kr", "KOR", "South Korea", "대한민국", " KR ")) {
            assertThat(Territories.guess(word).map(Territory::code)).as(word).contains("KR");
        }
        assertThat(Territories.guess("Atlantis")).isEmpty();
        assertThat(Territories.find("kr")).isEmpty();
    }

    @Test
    void languagesAreThoseOfTheTerritory() {
        assertThat(Territories.find("KR").orElseThrow().languages()).containsExactly("ko");
        assertThat(Territories.find("CH").orElseThrow().languages()).containsExactly("de", "fr", "it");
        assertThat(Territories.find("HK").orElseThrow().languages()).containsExactly("zh-Hant", "en");
    }
}
