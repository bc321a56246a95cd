package io.madang.benchmarks.viewing;

import io.madang.benchmarks.Machine;
import io.madang.viewing.scan.CountryMembers;
import io.madang.viewing.scan.CountryWindow;
import io.madang.viewing.scan.EventScan;
import io.madang.viewing.scan.Viewing;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Asks events the questions of a day's lists: by DuckDB's bare scan, by DuckDB's general plan, by our own scan.
public final class ViewingBenchmarks {

    public static final String USAGE = """
            viewing FOLDER QUESTION …                         events: floor-hours, floor-members, duckdb-hours,
                                                              duckdb-members, scan-hours, scan-members,
                                                              hour-list (the last hour and its lists, after all others)
            """;

    private static final int THREADS = 2;

    /// For notes of members, in bytes.
    private static final long MEMORY = 256L << 20;

    /// The Top 10 by members of every country, as one number.
    private static final String TOP_MEMBERS = """
            select sum((work * 31::hugeint + season) * m * country * rn) from (
              select *, row_number() over (partition by country order by m desc, s desc, work, season) as rn from (
                select country, work, season, sum(cast(seconds as bigint)) as s,
                  count(distinct case when seconds >= 120 then profile end) as m
                from {events} group by country, work, season)) where rn <= 10""";

    private ViewingBenchmarks() {}

    public static void run(List<String> words) throws IOException {
        Path folder = Path.of(words.getFirst());
        System.out.println("# " + Machine.inWords());
        for (String question : words.subList(1, words.size())) {
            double cpu = Machine.preciseCpuSeconds();
            long start = System.nanoTime();
            String answer = answer(folder, question);
            System.out.printf(
                    "%-16s cpu %.2f s, wall %.2f s, peak %d MiB, answer %s%n",
                    question,
                    Machine.preciseCpuSeconds() - cpu,
                    (System.nanoTime() - start) / 1e9,
                    Machine.peakMebibytes(),
                    answer);
        }
    }

    private static String answer(Path folder, String question) throws IOException {
        String sum = "select sum(country), sum(work), sum(season), sum(seconds)";
        return switch (question) {
            case "floor-hours" -> duckDb(folder, sum + " from {events}");
            case "floor-members" -> duckDb(folder, sum + ", sum(profile) from {events}");
            case "duckdb-hours" ->
                duckDb(
                        folder,
                        "select sum((work * 31::hugeint + season) * s * country) from (select country, work, season,"
                                + " sum(cast(seconds as bigint)) as s from {events} group by country, work, season)");
            case "duckdb-members" -> duckDb(folder, TOP_MEMBERS);
            case "scan-hours" -> hours(folder);
            case "scan-members" -> members(folder);
            case "hour-list" -> HourList.measure(folder);
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    private static String duckDb(Path folder, String sql) {
        String events = "'" + folder.resolve("events") + "/*/*/*.parquet'";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("set threads = " + THREADS);
            statement.execute("set memory_limit = '4GB'");
            try (ResultSet row = statement.executeQuery(sql.replace("{events}", events))) {
                row.next();
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(row.getString(i));
                }
                return String.join(" ", values);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hours(Path folder) throws IOException {
        List<CountryWindow> windows = always(folder);
        Viewing viewing = new EventScan(files(folder), windows, THREADS).sums(false);
        BigInteger sum = BigInteger.ZERO;
        for (CountryWindow window : windows) {
            for (Viewing.Watched row : viewing.of(window.country())) {
                sum = sum.add(product(row.unit().work() * 31L + row.unit().season(), row.seconds(), window.country()));
            }
        }
        return sum.toString();
    }

    private static String members(Path folder) throws IOException {
        EventScan scan = new EventScan(files(folder), always(folder), THREADS);
        List<CountryMembers> found =
                scan.members(scan.sums(false), 10, MEMORY, Path.of(System.getProperty("java.io.tmpdir")));
        BigInteger sum = BigInteger.ZERO;
        for (CountryMembers country : found) {
            List<CountryMembers.Reached> units = country.units();
            for (int rank = 1; rank <= Math.min(10, units.size()); rank++) {
                CountryMembers.Reached row = units.get(rank - 1);
                sum = sum.add(product(
                        row.unit().work() * 31L + row.unit().season(), row.members() * rank, country.country()));
            }
        }
        long counted =
                found.stream().mapToInt(country -> country.units().size()).max().orElse(0);
        boolean proved = found.stream().allMatch(country -> country.proves(10));
        return sum + (proved ? ", proved" : ", not proved") + " with at most " + counted + " units a country";
    }

    private static BigInteger product(long... factors) {
        BigInteger product = BigInteger.ONE;
        for (long factor : factors) {
            product = product.multiply(BigInteger.valueOf(factor));
        }
        return product;
    }

    /// The countries of the folder, each with a window that holds all events.
    private static List<CountryWindow> always(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("countries.csv")).stream()
                .skip(1)
                .map(line -> Integer.valueOf(line.substring(0, line.indexOf(','))))
                .map(country -> new CountryWindow(country, Long.MIN_VALUE, Long.MAX_VALUE))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder.resolve("events"))) {
            return paths.filter(path -> path.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }
}
