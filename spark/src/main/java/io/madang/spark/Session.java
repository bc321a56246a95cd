package io.madang.spark;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/// The settings of Spark without which the portable texts would mean something else.
final class Session {

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            // Moments are by UTC and have no zone, as in DuckDB.
            Map.entry("spark.sql.session.timeZone", "UTC"),
            Map.entry("spark.sql.timestampType", "TIMESTAMP_NTZ"),
            Map.entry("spark.sql.datetime.java8API.enabled", "true"),
            // What does not fit its type fails; it does not become null.
            Map.entry("spark.sql.ansi.enabled", "true"),
            Map.entry("spark.sql.caseSensitive", "true"),
            // A file that cannot be read fails; it is not left out.
            Map.entry("spark.sql.files.ignoreCorruptFiles", "false"),
            Map.entry("spark.sql.files.ignoreMissingFiles", "false"));

    private Session() {}

    /// Sets them, whatever the cluster has set.
    static SparkSession settled(SparkSession spark) {
        SETTINGS.forEach(spark.conf()::set);
        return spark;
    }
}
