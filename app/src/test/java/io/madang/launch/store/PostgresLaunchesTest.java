package io.madang.launch.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.fixtures.TestDatabase;
import io.madang.launch.LaunchCalendar;
import io.madang.launch.LaunchDate;
import io.madang.launch.LaunchHour;
import io.madang.launch.LaunchPlan;
import io.madang.launch.LaunchStatus;
import io.madang.launch.Launches;
import io.madang.launch.Territories;
import io.madang.launch.Territory;
import io.madang.launch.TerritoryLaunch;
import io.madang.platform.Database;
import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresLaunchesTest {

    private static final LaunchHour TEN_IN_SEOUL =
            new LaunchHour.Everywhere(LocalTime.of(10, 0), ZoneId.of("Asia/Seoul"));
    private static final LaunchDate DATE = new LaunchDate(LocalDate.of(2021, 9, 17), Optional.of(TEN_IN_SEOUL));
    private static final LaunchPlan WHOLE = new LaunchPlan(
            TitleId.of("show"),
            LaunchStatus.ANNOUNCED,
            Optional.of(DATE),
            new TreeMap<>(Map.of(
                    "JP", new TerritoryLaunch.Withheld(),
                    "NO", new LaunchDate(DATE.day().plusDays(1), Optional.of(new LaunchHour.Local())),
                    "KR", LaunchDate.on(DATE.day().minusDays(1)))),
            List.of("https://example.org/news", "it's \"quoted\""));
    private static final LaunchPlan ABROAD =
            LaunchPlan.none(TitleId.of("abroad")).with(Territories.find("FR").orElseThrow(), LaunchDate.on(DATE.day()));

    private final Database database = TestDatabase.fresh();
    private final Launches launches = new PostgresLaunches(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewDatabaseHasNoLaunches() {
        assertThat(launches.calendar()).isEqualTo(LaunchCalendar.empty());
    }

    @Test
    void givesBackEveryFieldOfAPlan() {
        LaunchCalendar calendar = new LaunchCalendar(TEN_IN_SEOUL, List.of(WHOLE, ABROAD));
        assertThat(launches.replaceAll(calendar)).isEmpty();
        assertThat(launches.calendar()).isEqualTo(calendar);
        assertThat(new PostgresLaunches(database).calendar()).isEqualTo(calendar);
    }

    @Test
    void aPersonsPlanTakesThePlaceOfTheEarlierOneOfItsTitle() {
        launches.replaceAll(new LaunchCalendar(TEN_IN_SEOUL, List.of(WHOLE, ABROAD)));
        LaunchPlan moved = WHOLE.withWorld(LaunchStatus.PLANNED, Optional.empty());
        launches.change(moved.title(), _ -> moved);
        assertThat(launches.calendar().plans()).containsExactly(ABROAD, moved);
        launches.change(WHOLE.title(), plan -> LaunchPlan.none(plan.title()));
        assertThat(launches.calendar().plans()).containsExactly(ABROAD);
    }

    @Test
    void anImportNamesTheChangesOfPeopleThatItWouldLose() {
        LaunchCalendar imported = new LaunchCalendar(TEN_IN_SEOUL, List.of(WHOLE));
        launches.replaceAll(imported);
        assertThat(launches.replaceAll(imported)).isEmpty();
        LaunchPlan moved = WHOLE.without(Territories.find("JP").orElseThrow());
        launches.change(moved.title(), _ -> moved);
        launches.change(ABROAD.title(), _ -> ABROAD);
        assertThat(launches.replaceAll(new LaunchCalendar(TEN_IN_SEOUL, List.of(ABROAD, WHOLE))))
                .containsExactly(WHOLE.title());
    }

    @Test
    void peopleWhoChangeATitleAtTheSameMomentLoseNothing() {
        List<Territory> all = Territories.all().subList(0, 24);
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            all.forEach(territory -> people.execute(() ->
                    launches.change(ABROAD.title(), plan -> plan.with(territory, LaunchDate.on(DATE.day())))));
        }
        assertThat(launches.calendar().find(ABROAD.title()).orElseThrow().exceptions())
                .hasSize(all.size());
    }
}
