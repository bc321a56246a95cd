package io.madang.benchmarks.viewing;

import io.madang.benchmarks.Machine;
import io.madang.viewing.EventHour;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingLists;
import io.madang.viewing.ViewingPeriod;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.store.DuckFolders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// How long a new list takes in a running process: the last hour of a folder is counted after all others, and the lists
/// of its day are made for every country. What is kept lies in `kept-for-hours` beside the events; the hours before the
/// last are counted once and stay there.
final class HourList {

    private HourList() {}

    static String measure(Path folder) {
        DuckFolders folders = new DuckFolders();
        ViewingTerms terms = folders.terms(folder).value().orElseThrow();
        return folders.during(folder, terms, folder.resolve("kept-for-hours"), HourList::measure);
    }

    private static String measure(ViewingLists lists) {
        List<EventHour> due = lists.due();
        EventHour last = due.isEmpty() ? lists.counted().getLast().hour() : due.getLast();
        due.stream().filter(hour -> !hour.equals(last)).forEach(lists::count);
        List<ViewingListKey> keys = new ArrayList<>();
        lists.terms().countries().forEach(country -> {
            for (ViewingCategory category : ViewingCategory.values()) {
                keys.add(new ViewingListKey(ViewingPeriod.day(last.day()), country.code(), category, Measure.VIEWS));
            }
        });
        for (String time : List.of("first", "again", "again", "again")) {
            timed(time + ", count", () -> lists.count(last));
            timed(time + ", lists", () -> lists.open(keys));
        }
        List<ViewingList> found = lists.open(keys);
        return last + " with " + lists.counted().size() + " hours counted, "
                + found.stream().mapToInt(list -> list.rows().size()).sum() + " rows";
    }

    private static <T> T timed(String what, Supplier<T> work) {
        double cpu = Machine.preciseCpuSeconds();
        long start = System.nanoTime();
        T done = work.get();
        System.out.printf(
                "  %-14s cpu %.2f s, wall %.2f s, peak %d MiB%n",
                what, Machine.preciseCpuSeconds() - cpu, (System.nanoTime() - start) / 1e9, Machine.peakMebibytes());
        return done;
    }
}
