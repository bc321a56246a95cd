package io.madang.spark;

import io.madang.common.DateRange;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.counting.TermRows;
import io.madang.viewing.counting.WatchedUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/// The small tables that the portable texts take, as views of the session.
final class Tables {

    private static final int MOST_IN_A_PLAN = 500;

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final ViewingTerms terms;

    Tables(SparkSession spark, ViewingTerms terms) {
        this.spark = spark;
        this.terms = terms;
        context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        fill(
                "cut",
                "work int, season smallint, cut smallint, runtime int, weight bigint, category string",
                TermRows.cuts(terms),
                cut -> RowFactory.create(
                        cut.work(),
                        (short) cut.season(),
                        (short) cut.cut(),
                        cut.runtime(),
                        cut.weight(),
                        cut.category().name()));
        fill(
                "excluded_days",
                "account bigint, from_day date, to_day date",
                terms.exclusions(),
                one -> RowFactory.create(
                        one.account(), one.days().from(), one.days().to()));
    }

    /// `border` and `excluded` for one hour.
    void forHour(EventHour hour) {
        fill(
                "border",
                "country smallint, border timestamp_ntz, day_before date, day_after date",
                TermRows.borders(terms, hour),
                one -> RowFactory.create((short) one.country(), one.border(), one.before(), one.after()));
        fill("excluded", "account bigint", TermRows.excluded(terms, hour), RowFactory::create);
    }

    /// `span` and `candidate` for counting members.
    void forMembers(Collection<WatchedUnit> units, DateRange days, List<ViewingCountry> countries) {
        fill(
                "span",
                "country smallint, from_at timestamp_ntz, to_at timestamp_ntz",
                TermRows.spans(days, countries),
                span -> RowFactory.create((short) span.country(), span.from(), span.to()));
        fill(
                "candidate",
                "country smallint, work int, season smallint",
                units,
                one -> RowFactory.create((short) one.country(), one.unit().work(), (short)
                        one.unit().season()));
    }

    private <T> void fill(String name, String columns, Collection<T> values, Function<T, Row> row) {
        List<Row> rows = values.stream().map(row).toList();
        StructType types = StructType.fromDDL(columns);
        // Rows in the plan itself would be compared again and again while Spark looks for what it has cached.
        Dataset<Row> table = rows.size() < MOST_IN_A_PLAN
                ? spark.createDataFrame(rows, types)
                : spark.createDataFrame(context.parallelize(rows, 1), types);
        // Whatever Spark thinks of its size: every executor gets it whole, and events need not move to meet it.
        functions.broadcast(table).createOrReplaceTempView(name);
    }
}
