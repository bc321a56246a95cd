package io.madang.lot.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The Korean days off as the government published them, and countries that come from a library.
class KnownHolidaysTest {

    private final KnownHolidays holidays = new KnownHolidays();

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "2015: 01-01 02-18 02-19 02-20 03-01 05-01 05-05 05-25 06-06 08-14 08-15 09-26 09-27 09-28 09-29 10-03 10-09"
                        + " 12-25",
                "2017: 01-01 01-27 01-28 01-29 01-30 03-01 05-01 05-03 05-05 05-09 06-06 08-15 10-02 10-03 10-04 10-05 10-06"
                        + " 10-09 12-25",
                "2020: 01-01 01-24 01-25 01-26 01-27 03-01 04-15 04-30 05-01 05-05 06-06 08-15 08-17 09-30 10-01 10-02 10-03"
                        + " 10-09 12-25",
                "2021: 01-01 02-11 02-12 02-13 03-01 05-01 05-05 05-19 06-06 08-15 08-16 09-20 09-21 09-22 10-03 10-04 10-09"
                        + " 10-11 12-25",
                "2022: 01-01 01-31 02-01 02-02 03-01 03-09 05-01 05-05 05-08 06-01 06-06 08-15 09-09 09-10 09-11 09-12 10-03"
                        + " 10-09 10-10 12-25",
                "2023: 01-01 01-21 01-22 01-23 01-24 03-01 05-01 05-05 05-27 05-29 06-06 08-15 09-28 09-29 09-30 10-02 10-03"
                        + " 10-09 12-25",
                "2024: 01-01 02-09 02-10 02-11 02-12 03-01 04-10 05-01 05-05 05-06 05-15 06-06 08-15 09-16 09-17 09-18 10-01"
                        + " 10-03 10-09 12-25",
                "2025: 01-01 01-27 01-28 01-29 01-30 03-01 03-03 05-01 05-05 05-06 06-03 06-06 08-15 10-03 10-05 10-06 10-07"
                        + " 10-08 10-09 12-25",
                "2026: 01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-03 06-06 07-17 08-15 08-17 09-24 09-25"
                        + " 09-26 10-03 10-05 10-09 12-25"
            })
    void knowsTheDaysOffOfSouthKorea(int year, String days) {
        assertThat(holidays.of("KR", year))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(days.strip().split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @Test
    void aChuseokThatMeetsFoundationDayGivesOneMoreDay() {
        assertThat(holidays.of("KR", 2028)).contains(LocalDate.parse("2028-10-05"));
    }

    @Test
    void constitutionDayMovesOffTheWeekendSince2026() {
        assertThat(holidays.of("KR", 2027)).contains(LocalDate.parse("2027-07-19"));
        assertThat(holidays.of("KR", 2025)).doesNotContain(LocalDate.parse("2025-07-17"));
    }

    @Test
    void knowsGermanyAndItsParts() {
        LocalDate unityDay = LocalDate.parse("2022-10-03");
        LocalDate womensDay = LocalDate.parse("2022-03-08");
        assertThat(holidays.of("DE", 2022)).contains(unityDay).doesNotContain(womensDay);
        assertThat(holidays.of("DE-BE", 2022)).contains(unityDay, womensDay);
    }

    @ParameterizedTest
    @CsvSource({"XX", "Korea", "kr", "DE-ZZ", "NYSE"})
    void refusesCountriesItDoesNotKnow(String country) {
        assertThatThrownBy(() -> holidays.of(country, 2021))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(country);
    }
}
