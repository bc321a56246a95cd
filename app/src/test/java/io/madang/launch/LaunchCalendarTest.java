package io.madang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.DateRange;
import io.madang.slate.TitleId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaunchCalendarTest {

    private static final TitleId SHOW = TitleId.of("show");
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final LaunchHour MIDNIGHT_PACIFIC = new LaunchHour.Everywhere(LocalTime.MIDNIGHT, PACIFIC);
    private static final LocalDate DAY = LocalDate.of(2021, 9, 17);
    private static final Territory KOREA = Territories.find("KR").orElseThrow();
    private static final Territory SAMOA = Territories.find("WS").orElseThrow();
    private static final Territory AMERICAN_SAMOA = Territories.find("AS").orElseThrow();

    private static LaunchPlan world(LocalDate day) {
        return LaunchPlan.none(SHOW).withWorld(LaunchStatus.ANNOUNCED, Optional.of(LaunchDate.on(day)));
    }

    private static LaunchCalendar calendar(LaunchHour hour, LaunchPlan plan) {
        return new LaunchCalendar(hour, List.of(plan));
    }

    @Test
    void anHourOfOneZoneIsTheSameInstantEverywhere() {
        LaunchCalendar calendar = calendar(MIDNIGHT_PACIFIC, world(DAY));
        assertThat(calendar.premieres(SHOW))
                .hasSameSizeAs(Territories.all())
                .allMatch(premiere -> premiere.instant().equals(Instant.parse("2021-09-17T07:00:00Z")));
        assertThat(premiere(calendar, KOREA).local().toLocalTime()).isEqualTo(LocalTime.of(16, 0));
    }

    @Test
    void localMidnightTravelsAroundTheWorldInADayAndAnHour() {
        List<Premiere> premieres = calendar(new LaunchHour.Local(), world(DAY)).premieres(SHOW);
        assertThat(premieres.getFirst().territory().code()).isIn("KI", "WS", "TO", "TK");
        assertThat(premieres.getLast().territory().code()).isIn("AS", "NU");
        assertThat(premieres)
                .allMatch(premiere -> premiere.local().toLocalTime().equals(LocalTime.MIDNIGHT)
                        && premiere.local().toLocalDate().equals(DAY));
        assertThat(Duration.between(
                        premieres.getFirst().instant(), premieres.getLast().instant()))
                .isGreaterThanOrEqualTo(Duration.ofHours(24));
    }

    @Test
    void exceptionsHaveTheirOwnDayOrHourOrNone() {
        LaunchDate later = new LaunchDate(DAY.plusDays(7), Optional.of(new LaunchHour.Local()));
        LaunchCalendar calendar =
                calendar(MIDNIGHT_PACIFIC, world(DAY).with(KOREA, later).with(SAMOA, new TerritoryLaunch.Withheld()));
        assertThat(premiere(calendar, KOREA).instant()).isEqualTo(Instant.parse("2021-09-23T15:00:00Z"));
        assertThat(calendar.premieres(SHOW)).hasSize(Territories.all().size() - 1);
        assertThat(calendar.firstDays(SHOW, SAMOA)).isEmpty();
        assertThat(calendar.find(SHOW).orElseThrow().without(KOREA).in(KOREA)).contains(LaunchDate.on(DAY));
    }

    @Test
    void aTitleMayLaunchInItsExceptionsOnly() {
        LaunchCalendar calendar =
                calendar(MIDNIGHT_PACIFIC, LaunchPlan.none(SHOW).with(KOREA, LaunchDate.on(DAY)));
        assertThat(calendar.premieres(SHOW))
                .singleElement()
                .matches(one -> one.territory().equals(KOREA));
        assertThat(calendar.first(TitleId.of("other"))).isEmpty();
    }

    @Test
    void ninetyOneDaysEndAtTheHourOfTheClockAlsoAcrossAChangeOfClocks() {
        LaunchCalendar calendar = calendar(MIDNIGHT_PACIFIC, world(DAY));
        FirstDays days = calendar.firstDays(SHOW).orElseThrow();
        assertThat(days.from()).isEqualTo(Instant.parse("2021-09-17T07:00:00Z"));
        assertThat(days.to()).isEqualTo(Instant.parse("2021-12-17T08:00:00Z"));
        assertThat(Duration.between(days.from(), days.to()))
                .isEqualTo(Duration.ofDays(FirstDays.DAYS).plusHours(1));
        assertThat(days.days(PACIFIC)).isEqualTo(DateRange.ofDays(DAY, 91));
        assertThat(days.days(KOREA.zone())).isEqualTo(DateRange.ofDays(DAY, 92));
        assertThat(days.contains(days.from())).isTrue();
        assertThat(days.contains(days.to())).isFalse();
    }

    @Test
    void ninetyOneDaysAreAnHourShorterIntoTheSummer() {
        LaunchCalendar calendar = calendar(MIDNIGHT_PACIFIC, world(LocalDate.of(2022, 1, 28)));
        FirstDays days = calendar.firstDays(SHOW).orElseThrow();
        assertThat(Duration.between(days.from(), days.to()))
                .isEqualTo(Duration.ofDays(FirstDays.DAYS).minusHours(1));
    }

    @Test
    void withLocalMidnightEveryTerritoryHasNinetyOneDaysOfItsOwn() {
        LaunchCalendar calendar = calendar(new LaunchHour.Local(), world(DAY));
        assertThat(Territories.all()).allSatisfy(territory -> {
            FirstDays days = calendar.firstDays(SHOW, territory).orElseThrow();
            assertThat(days.days(territory.zone())).as(territory.code()).isEqualTo(DateRange.ofDays(DAY, 91));
        });
        assertThat(calendar.firstDays(SHOW, SAMOA)).isNotEqualTo(calendar.firstDays(SHOW, AMERICAN_SAMOA));
    }

    @Test
    void aMidnightThatAChangeOfClocksSkipsIsTheFirstMomentOfTheDay() {
        Territory chile = Territories.find("CL").orElseThrow();
        LaunchCalendar calendar = calendar(new LaunchHour.Local(), world(LocalDate.of(2022, 9, 11)));
        assertThat(premiere(calendar, chile).local().toLocalTime()).isEqualTo(LocalTime.of(1, 0));
    }

    @Test
    void hoursAreReadAsTheyAreWritten() {
        for (LaunchHour hour : List.of(new LaunchHour.Local(), MIDNIGHT_PACIFIC)) {
            assertThat(LaunchHour.parse(hour.toString())).contains(hour);
        }
        for (String wrong :
                List.of("", "noon", "25:00 Asia/Seoul", "0:00 Asia/Seoul", "00:00", "00:00 Seoul", "00:00 KST x")) {
            assertThat(LaunchHour.parse(wrong)).as(wrong).isEmpty();
        }
    }

    private static Premiere premiere(LaunchCalendar calendar, Territory territory) {
        return calendar.premieres(SHOW).stream()
                .filter(one -> one.territory().equals(territory))
                .findFirst()
                .orElseThrow();
    }
}
