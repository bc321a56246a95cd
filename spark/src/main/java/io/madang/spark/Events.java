package io.madang.spark;

import io.madang.viewing.EventHour;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/// The events of some hours, as the table `event` of the portable texts.
final class Events {

    private static final List<String> COLUMNS = List.of(
            "event_id",
            "profile",
            "account",
            "country",
            "work",
            "season",
            "cut",
            "cast(started_at as timestamp_ntz) as started_at",
            "seconds",
            "cast(ingested_at as timestamp_ntz) as ingested_at");

    private final SparkSession spark;
    private final Path folder;
    private final Map<EventHour, List<Path>> files;
    private final Map<Path, StructType> columns = new HashMap<>();

    /// Checks every file, before any is counted.
    Events(SparkSession spark, EventFolder folder, Map<EventHour, List<Path>> files) {
        this.spark = spark;
        this.folder = folder.events();
        this.files = files;
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        files.values().forEach(of -> of.forEach(file -> columns.put(file, EventColumns.of(file, configuration))));
    }

    Set<EventHour> hours() {
        return files.keySet();
    }

    /// One hour.
    Dataset<Row> of(EventHour hour) {
        return read(files.getOrDefault(hour, List.of()), false);
    }

    /// Several hours, with the columns `day` and `hour`.
    Dataset<Row> of(Collection<EventHour> hours) {
        List<Path> of = new ArrayList<>();
        hours.forEach(hour -> of.addAll(files.getOrDefault(hour, List.of())));
        return read(of, true);
    }

    /// Files with the same types are read together.
    private Dataset<Row> read(List<Path> of, boolean withHours) {
        Map<StructType, List<String>> alike = new LinkedHashMap<>();
        of.forEach(file ->
                alike.computeIfAbsent(columns(file), _ -> new ArrayList<>()).add(file.toString()));
        return alike.entrySet().stream()
                .map(entry -> read(entry.getKey(), entry.getValue(), withHours))
                .reduce(Dataset::unionAll)
                .orElseThrow();
    }

    private StructType columns(Path file) {
        return columns.getOrDefault(file, new StructType());
    }

    private Dataset<Row> read(StructType types, List<String> names, boolean withHours) {
        String[] paths = names.toArray(String[]::new);
        List<String> columns = new ArrayList<>(COLUMNS);
        if (withHours) {
            columns.addAll(List.of("day", "hour"));
        }
        StructType all = withHours ? types.add("day", DataTypes.DateType).add("hour", DataTypes.IntegerType) : types;
        return (withHours ? spark.read().option("basePath", folder.toString()) : spark.read())
                .schema(all)
                .parquet(paths)
                .selectExpr(columns.toArray(String[]::new));
    }
}
