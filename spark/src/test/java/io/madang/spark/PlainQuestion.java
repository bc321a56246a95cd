package io.madang.spark;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;

/// The two questions of the benchmarks without any rule of counting, to compare engines: FOLDER hours|members.
final class PlainQuestion {

    private static final String HOURS = """
            select sum(cast((work * 31L + season) * s as decimal(38, 0)) * country) from (
              select country, work, season, sum(cast(seconds as bigint)) as s from event
              group by country, work, season)""";

    /// The Top 10 by members of every country, as one number.
    private static final String MEMBERS = """
            select sum(cast((work * 31L + season) * m as decimal(38, 0)) * country * rn) from (
              select *, row_number() over (partition by country order by m desc, s desc, work, season) as rn from (
                select country, work, season, sum(cast(seconds as bigint)) as s,
                  count(distinct case when seconds >= 120 then profile end) as m
                from event group by country, work, season)) where rn <= 10""";

    private PlainQuestion() {}

    public static void main(String[] words) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("question").getOrCreate()) {
            spark.read().parquet(words[0] + "/events/*/*/*.parquet").createOrReplaceTempView("event");
            String sql = words[1].equals("hours") ? HOURS : MEMBERS;
            System.out.println("answer " + spark.sql(sql).first().getDecimal(0).toPlainString());
        }
    }
}
