package io.madang.benchmarks;

import io.madang.benchmarks.talent.TalentBenchmarks;
import io.madang.benchmarks.viewing.SparkComparison;
import io.madang.benchmarks.viewing.ViewingBenchmarks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// Runs one benchmark by name.
public final class Benchmarks {

    private static final String USAGE = """
            staging FOLDER [SECONDS [OUT.csv [INSTANCE …]]]   published flexible job shops, to 60 s each
            scale SIZE [SECONDS [OUT.csv [SEEDS]]]            generated slates, such as 30x120x5
            growth [SECONDS [OUT.csv]]                        growing slates, with a chart next to the CSV
            shoot FILE.uss [SECONDS [OUT.csv]]                a film that grows from 30 to 400 scenes
            """;

    private static final List<String> GROWING =
            List.of("5x10x5", "10x30x5", "20x60x5", "30x120x5", "50x200x5", "70x300x6", "100x500x6");

    private Benchmarks() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        List<String> given = Arrays.asList(words);
        switch (word(given, 0, "")) {
            case "staging" -> {
                List<String> only = given.size() > 4 ? given.subList(4, given.size()) : List.of();
                StagingRun.run(Path.of(word(given, 1, ".")), seconds(given, 2, "60"), out(given, 3), only);
            }
            case "scale" ->
                SlateRun.run(
                        List.of(SlateSize.parse(word(given, 1, "30x120x5"))),
                        LongStream.rangeClosed(1, seconds(given, 4, "1"))
                                .boxed()
                                .toList(),
                        seconds(given, 2, "120"),
                        out(given, 3));
            case "growth" -> growth(seconds(given, 1, "120"), out(given, 2));
            case "shoot" -> ShootGrowth.run(Path.of(word(given, 1, ".")), seconds(given, 2, "60"), out(given, 3));
            case "viewing" -> ViewingBenchmarks.run(given.subList(1, given.size()));
            case "viewing-spark" -> SparkComparison.run(given.subList(1, given.size()));
            case String name
            when name.startsWith("talent") -> TalentBenchmarks.run(name, given.subList(1, given.size()));
            default ->
                System.out.print(USAGE + ViewingBenchmarks.USAGE + SparkComparison.USAGE + TalentBenchmarks.USAGE);
        }
    }

    private static void growth(long seconds, Path csv) throws IOException {
        List<SlateRun.Point> points =
                SlateRun.run(GROWING.stream().map(SlateSize::parse).toList(), List.of(1L), seconds, csv);
        GrowthChart.write(points, Path.of(csv.toString().replaceFirst("\\.csv$", "") + ".svg"));
    }

    private static Path out(List<String> words, int at) {
        return Path.of(word(words, at, "target/benchmark.csv"));
    }

    private static long seconds(List<String> words, int at, String otherwise) {
        return Long.parseLong(word(words, at, otherwise));
    }

    private static String word(List<String> words, int at, String otherwise) {
        return at < words.size() ? words.get(at) : otherwise;
    }
}
