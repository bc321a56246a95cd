package io.madang.spark;

import io.madang.viewing.EventHour;
import io.madang.viewing.counting.PortableSql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/// Sums each hour by the same texts as the store does, and keeps the sums on the executors.
///
/// A plan per hour: one for all hours would have a thousand stages. Several hours run at a time, so that a cluster is
/// busy although an hour is a few files.
final class HourSums {

    private static final String HOUR_SUM = "country smallint, local_day date, work int, season smallint, cut smallint,"
            + " counting bigint, reaching bigint";

    private static final String OVERRULED = "event_id bigint, profile bigint, account bigint, country smallint,"
            + " work int, season smallint, cut smallint, started_at timestamp_ntz, seconds int, day date, hour int";

    private final SparkSession spark;
    private final Events events;
    private final Tables tables;
    private final int atOnce;

    /// @param atOnce how many hours run at a time
    HourSums(SparkSession spark, Events events, Tables tables, int atOnce) {
        this.spark = spark;
        this.events = events;
        this.tables = tables;
        this.atOnce = atOnce;
    }

    /// Fills the view `partial`, and `overruled` where members will be counted; gives the number of overruled
    /// deliveries.
    long count(boolean withMembers) {
        Map<EventHour, Dataset<Row>> repeated =
                kept(events.hours(), hour -> spark.sql(PortableSql.repeated(hour)), new TreeMap<>());
        Map<EventHour, Dataset<Row>> sums = kept(
                events.hours(),
                hour -> spark.sql(PortableSql.hour(hour))
                        .where("reason = 0")
                        .select("country", "local_day", "work", "season", "cut", "counting", "reaching"),
                repeated);
        fold(sums.values());
        if (!withMembers) {
            return 0;
        }
        Map<EventHour, Dataset<Row>> overruled = kept(
                events.hours(),
                hour -> spark.sql(PortableSql.overruled(hour))
                        .selectExpr("*", "date '%s' as day".formatted(hour.day()), hour.hour() + " as hour"),
                repeated);
        view("overruled", OVERRULED, List.copyOf(overruled.values()));
        return spark.table("overruled").count();
    }

    /// One table of all hours is asked quicker than one for each.
    private void fold(Collection<Dataset<Row>> sums) {
        view("hour_sum", HOUR_SUM, List.copyOf(sums));
        Dataset<Row> folded = kept(spark.sql("select country, local_day, work, season, cut,"
                + " cast(sum(counting) as bigint) as seconds, cast(sum(reaching) as bigint) as reaching"
                + " from hour_sum group by country, local_day, work, season, cut"));
        folded.count();
        folded.createOrReplaceTempView("partial");
        sums.forEach(Dataset::unpersist);
    }

    /// Runs a question for each hour and keeps the answers.
    private Map<EventHour, Dataset<Row>> kept(
            Collection<EventHour> hours,
            Function<EventHour, Dataset<Row>> question,
            Map<EventHour, Dataset<Row>> repeated) {
        Map<EventHour, Dataset<Row>> answers = new TreeMap<>();
        for (EventHour hour : hours) {
            // A text is bound to the views that are there when it is read; another hour may then take their names.
            events.of(hour).createOrReplaceTempView("event");
            tables.forHour(hour);
            if (repeated.containsKey(hour)) {
                repeated.get(hour).createOrReplaceTempView("repeated");
            }
            answers.put(hour, kept(question.apply(hour)));
        }
        Jobs.run(
                atOnce,
                answers.values().stream().<Runnable>map(answer -> answer::count).toList());
        return answers;
    }

    /// Without the plan it comes from: Spark would look through all of them again for every question.
    private Dataset<Row> kept(Dataset<Row> answer) {
        return spark.createDataFrame(answer.toJavaRDD(), answer.schema()).persist(StorageLevel.MEMORY_AND_DISK());
    }

    private void view(String name, String columns, List<Dataset<Row>> parts) {
        parts.stream()
                .reduce(Dataset::unionAll)
                .orElseGet(() -> spark.createDataFrame(List.of(), StructType.fromDDL(columns)))
                .createOrReplaceTempView(name);
    }
}
