package io.madang.spark;

import io.madang.common.DateRange;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.counting.Engine;
import io.madang.viewing.counting.PortableSql;
import io.madang.viewing.counting.SumLine;
import io.madang.viewing.counting.WatchedUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/// Spark as the engine behind lists; `HourSums` has filled the views.
final class SparkEngine implements Engine<RuntimeException> {

    private final SparkSession spark;
    private final Events events;
    private final Tables tables;
    private final boolean isOverruled;

    SparkEngine(SparkSession spark, Events events, Tables tables, boolean isOverruled) {
        this.spark = spark;
        this.events = events;
        this.tables = tables;
        this.isOverruled = isOverruled;
    }

    @Override
    public List<SumLine> sums(String sql) {
        return spark.sql(sql).collectAsList().stream().map(SparkEngine::line).toList();
    }

    private static SumLine line(Row row) {
        return new SumLine(
                (int) number(row, "place"),
                ViewingCategory.valueOf(row.getAs("category")),
                new ViewedUnit((int) number(row, "work"), (int) number(row, "season")),
                (int) number(row, "cut"),
                number(row, "seconds"),
                number(row, "unit_reaching"),
                row.getDecimal(row.fieldIndex("weighted")).toBigIntegerExact());
    }

    private static long number(Row row, String column) {
        return row.<Number>getAs(column).longValue();
    }

    @Override
    public Map<WatchedUnit, Long> members(
            Collection<WatchedUnit> units, DateRange days, List<ViewingCountry> countries, List<EventHour> counted) {
        Map<WatchedUnit, Long> members = new HashMap<>();
        if (units.isEmpty() || counted.isEmpty()) {
            return members;
        }
        tables.forMembers(units, days, countries);
        events.of(counted).createOrReplaceTempView("event");
        boolean isWorld = units.iterator().next().isWorld();
        for (Row row : spark.sql(PortableSql.members(isWorld, isOverruled)).collectAsList()) {
            members.put(
                    new WatchedUnit((int) number(row, "place"), new ViewedUnit((int) number(row, "work"), (int)
                            number(row, "season"))),
                    number(row, "members"));
        }
        return members;
    }
}
