package io.madang.viewing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madang.common.Refusal;
import io.madang.viewing.BatchOutcome;
import io.madang.viewing.CloseOutcome;
import io.madang.viewing.EventHour;
import io.madang.viewing.Measure;
import io.madang.viewing.TitleReach;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingLists;
import io.madang.viewing.ViewingPeriod;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.format.ViewingCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Viewing on real files and a real DuckDB, compared with plain loops.
class DuckViewingTest {

    /// Clocks go back in Berlin: the day has 25 hours there.
    private static final LocalDate LONG_DAY = LocalDate.of(2026, 10, 25);

    private static final ViewingPeriod WEEK = ViewingPeriod.weekEnding(LONG_DAY);
    private static final int EVENTS = 2500;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, 2026-10-25", "2, 2026-03-29", "3, 2026-10-04", "4, 2026-11-01"})
    void everyListIsThatOfPlainLoops(long seed, LocalDate day) throws IOException, SQLException {
        ViewingTerms terms = EventFolder.terms(day);
        List<Event> events = EventFolder.events(seed, day, EVENTS);
        written(terms, events);
        PlainCount plain = new PlainCount(terms, events);
        List<ViewingListKey> keys = keys(terms, List.of(ViewingPeriod.day(day), weekOf(day)));
        during("store", terms, lists -> {
            long counted = lists.due().stream()
                    .map(lists::count)
                    .mapToLong(BatchOutcome::counted)
                    .sum();
            assertThat(counted).as("seed %d", seed).isEqualTo(plain.events());
            List<ViewingList> found = lists.open(keys);
            assertThat(found).hasSameSizeAs(keys);
            assertThat(found)
                    .allSatisfy(list -> assertThat(list.rows())
                            .as("seed %d, %s", seed, list.key())
                            .isEqualTo(plain.rows(list.key())));
            return found;
        });
    }

    @Test
    void eventsAreCountedOrQuarantinedWithOneReasonEach() throws IOException, SQLException {
        ViewingTerms terms = EventFolder.terms(LONG_DAY);
        List<Event> events = EventFolder.events(5, LONG_DAY, EVENTS);
        written(terms, events);
        List<BatchOutcome> outcomes = during("store", terms, lists -> {
            lists.due().forEach(lists::count);
            assertThat(lists.due()).isEmpty();
            return lists.counted();
        });
        assertThat(outcomes.stream().mapToLong(BatchOutcome::events).sum()).isEqualTo(events.size());
        assertThat(outcomes).allSatisfy(outcome -> {
            long quarantined = outcome.quarantined().entrySet().stream()
                    .filter(one -> one.getKey() != BatchOutcome.Reason.OVERLONG)
                    .mapToLong(one -> one.getValue().events())
                    .sum();
            assertThat(outcome.counted() + quarantined).isEqualTo(outcome.events());
        });
        assertThat(outcomes.stream().flatMap(one -> one.quarantined().keySet().stream()))
                .contains(BatchOutcome.Reason.values());
    }

    @Test
    void anyOrderOfHoursRepetitionsAndLateFilesGiveTheSameBytes() throws IOException, SQLException {
        ViewingTerms terms = EventFolder.terms(LONG_DAY);
        List<Event> events = EventFolder.events(6, LONG_DAY, EVENTS);
        written(
                terms,
                events.stream().filter(event -> event.file().equals("now")).toList());
        Random random = new Random(6);
        during("shuffled", terms, lists -> {
            List<EventHour> hours = new ArrayList<>(lists.due());
            hours.addAll(hours.subList(0, 20));
            Collections.shuffle(hours, random);
            hours.forEach(lists::count);
            return hours;
        });
        EventFolder.write(
                folder,
                events.stream().filter(event -> event.file().equals("late")).toList());
        String late = text("shuffled", terms);
        assertThat(text("straight", terms)).isEqualTo(late);
        assertThat(late.lines().count()).isGreaterThan(300);
    }

    @Test
    void aClosedListChangesOnlyAsANewVersionWithAReason() throws IOException, SQLException {
        ViewingTerms terms = EventFolder.terms(LONG_DAY);
        List<Event> events = EventFolder.events(7, LONG_DAY, EVENTS);
        written(
                terms,
                events.stream().filter(event -> event.file().equals("now")).toList());
        ViewingListKey key = new ViewingListKey(WEEK, "", ViewingCategory.TV, Measure.HOURS);
        List<ViewingList> before = during("store", terms, lists -> {
            lists.due().forEach(lists::count);
            assertThat(lists.close(WEEK, Optional.empty()).closed()).isEqualTo(36);
            assertThat(lists.close(WEEK, Optional.empty()).unchanged()).isEqualTo(36);
            return lists.versions(key);
        });
        EventFolder.write(
                folder,
                events.stream().filter(event -> event.file().equals("late")).toList());
        during("store", terms, lists -> {
            lists.due().forEach(lists::count);
            assertThat(lists.lists(List.of(key))).isEqualTo(before);
            assertThatThrownBy(() -> lists.close(WEEK, Optional.empty())).isInstanceOf(Refusal.class);
            CloseOutcome outcome = lists.close(WEEK, Optional.of("late deliveries"));
            assertThat(outcome.changed()).contains(key);
            List<ViewingList> versions = lists.versions(key);
            assertThat(versions).hasSize(2).startsWith(before.getFirst());
            assertThat(versions.getLast().reason()).isEqualTo("late deliveries");
            assertThat(lists.open(List.of(key)).getFirst().rows())
                    .isEqualTo(versions.getLast().rows());
            return versions;
        });
    }

    @Test
    void aTitlesReachComesFromClosedWeeks() throws IOException, SQLException {
        ViewingTerms terms = EventFolder.terms(LONG_DAY);
        written(terms, EventFolder.events(8, LONG_DAY, EVENTS));
        ViewingPeriod next = ViewingPeriod.weekEnding(LONG_DAY.plusWeeks(1));
        during("store", terms, lists -> {
            lists.due().forEach(lists::count);
            lists.close(WEEK, Optional.empty());
            lists.close(next, Optional.empty());
            ViewingList first = lists.lists(
                            List.of(new ViewingListKey(WEEK, "KR", ViewingCategory.FILMS, Measure.HOURS)))
                    .getFirst();
            TitleReach reach = lists.reach(first.rows().getFirst().unit(), Measure.HOURS);
            assertThat(reach.countries()).isNotEmpty();
            TitleReach.Place korea = reach.countries().stream()
                    .filter(place -> place.country().equals("KR"))
                    .findAny()
                    .orElseThrow();
            assertThat(korea.best()).isEqualTo(1);
            assertThat(korea.ranks()).containsEntry(LONG_DAY, 1);
            assertThat(korea.streak()).isEqualTo(korea.ranks().size());
            assertThat(reach.firstDays().ofHours()).isEqualTo(91 * 24);
            assertThat(reach.firstDays().seconds()).isPositive();
            return reach;
        });
    }

    @Test
    void aTruncatedFileIsRefusedByNameAndWhatWasCountedStays() throws IOException, SQLException {
        ViewingTerms terms = EventFolder.terms(LONG_DAY);
        written(terms, EventFolder.events(9, LONG_DAY, EVENTS));
        EventHour hour = new EventHour(LONG_DAY, 5);
        String before = text("store", terms);
        Path file = folder.resolve(hour.folder()).resolve("now.parquet");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        during("store", terms, lists -> {
            assertThatThrownBy(() -> lists.count(hour))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(file.toString());
            return hour;
        });
        Files.write(file, whole);
        assertThat(text("store", terms)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "'select 1::bigint as event_id', profile",
        "'select 1::bigint as event_id, ''a'' as profile', profile",
        "'select 1::integer as event_id', event_id"
    })
    void aFileWithAMissingOrWrongColumnIsRefusedByName(String columns, String named) throws IOException, SQLException {
        ViewingTerms terms = EventFolder.terms(LONG_DAY);
        EventHour hour = new EventHour(LONG_DAY, 5);
        EventFolder.writeTerms(folder, terms);
        Path file = Files.createDirectories(folder.resolve(hour.folder())).resolve("odd.parquet");
        try (DuckSession session = DuckSession.inMemory(1)) {
            session.run("copy (" + columns + ") to '" + file + "' (format parquet)");
        }
        during("store", terms, lists -> {
            assertThatThrownBy(() -> lists.count(hour))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining(named);
            return hour;
        });
    }

    private void written(ViewingTerms terms, List<Event> events) throws IOException, SQLException {
        EventFolder.writeTerms(folder, terms);
        EventFolder.write(folder, events);
    }

    private <R> R during(String store, ViewingTerms terms, Function<ViewingLists, R> work) {
        DuckFolders folders = new DuckFolders();
        assertThat(folders.terms(folder).value()).contains(terms);
        return folders.during(folder, terms, folder.resolve(store), work);
    }

    /// All lists after counting what is due.
    private String text(String store, ViewingTerms terms) {
        return during(store, terms, lists -> {
            lists.due().forEach(lists::count);
            return new ViewingCsv(terms).of(lists.open(keys(terms, List.of(WEEK, ViewingPeriod.day(LONG_DAY)))));
        });
    }

    private static ViewingPeriod weekOf(LocalDate day) {
        return ViewingPeriod.weekEnding(ViewingPeriod.sundayOf(day));
    }

    private static List<ViewingListKey> keys(ViewingTerms terms, List<ViewingPeriod> periods) {
        List<String> places = new ArrayList<>(List.of(""));
        terms.countries().forEach(country -> places.add(country.code()));
        List<ViewingListKey> keys = new ArrayList<>();
        for (ViewingPeriod period : periods) {
            for (String place : places) {
                for (ViewingCategory category : ViewingCategory.values()) {
                    for (Measure measure : Measure.values()) {
                        keys.add(new ViewingListKey(period, place, category, measure));
                    }
                }
            }
        }
        return keys;
    }
}
