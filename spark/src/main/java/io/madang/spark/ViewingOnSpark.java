package io.madang.spark;

import io.madang.common.Refusal;
import io.madang.viewing.EventHour;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.counting.HourSpan;
import io.madang.viewing.counting.OpenLists;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/// Lists of a folder of events, counted from its files each time.
final class ViewingOnSpark {

    /// As Spark words it, in a plan or in a task that failed.
    private static final Pattern UNREADABLE =
            Pattern.compile("\\[FAILED_READ_FILE[^]]*] Encountered error while reading file (?<file>\\S+?)\\.\\s");

    private final SparkSession spark;
    private final int atOnce;

    /// @param atOnce how many hours are counted at a time
    ViewingOnSpark(SparkSession spark, int atOnce) {
        this.spark = Session.settled(spark);
        this.atOnce = atOnce;
    }

    /// Throws a `Refusal` where a file cannot be read.
    List<ViewingList> lists(EventFolder folder, ViewingTerms terms, Collection<ViewingListKey> keys) {
        Events events = new Events(spark, folder, folder.filesOf(hours(terms, keys)));
        try {
            boolean withMembers = keys.stream().anyMatch(key -> key.measure() == Measure.MEMBERS);
            Tables tables = new Tables(spark, terms);
            long overruled = new HourSums(spark, events, tables, atOnce).count(withMembers);
            SparkEngine engine = new SparkEngine(spark, events, tables, overruled > 0);
            return new OpenLists<>(terms, engine).of(keys, Set.copyOf(events.hours()));
        } catch (Exception e) {
            // Spark is written in Scala, which throws checked exceptions without saying so.
            throw unreadable(e)
                    .map(RuntimeException.class::cast)
                    .orElseGet(() -> e instanceof RuntimeException own ? own : new IllegalStateException(e));
        } finally {
            spark.catalog().clearCache();
        }
    }

    private static Set<EventHour> hours(ViewingTerms terms, Collection<ViewingListKey> keys) {
        Set<EventHour> hours = new TreeSet<>();
        for (ViewingListKey key : keys) {
            List<ViewingCountry> countries = terms.countries().stream()
                    .filter(country -> key.country().isEmpty() || country.code().equals(key.country()))
                    .toList();
            hours.addAll(HourSpan.of(key.period().days(), countries));
        }
        return hours;
    }

    /// The refusal that names the file, where one could not be read. A failed task is told by its message alone.
    private static Optional<Refusal> unreadable(Exception trouble) {
        for (@Nullable Throwable inner = trouble; inner != null; inner = inner.getCause()) {
            Matcher told = UNREADABLE.matcher(String.valueOf(inner.getMessage()));
            if (told.find()) {
                String file = told.group("file").replaceFirst("^file:/+", "/");
                String reason = inner.getCause() == null
                        ? ""
                        : String.valueOf(inner.getCause().getMessage());
                return Optional.of(EventColumns.broken(file, reason, trouble));
            }
        }
        return Optional.empty();
    }
}
