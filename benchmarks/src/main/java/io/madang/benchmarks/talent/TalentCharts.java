package io.madang.benchmarks.talent;

import io.madang.benchmarks.talent.LineChart.Axis;
import io.madang.benchmarks.talent.LineChart.Line;
import io.madang.benchmarks.talent.LineChart.Point;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Draws how many problems are proved in which time, and how time and states grow with the scenes.
final class TalentCharts {

    private static final Axis SECONDS =
            new Axis("wall-clock seconds", 0.001, 600, true, List.of(0.001, 0.01, 0.1, 1.0, 10.0, 60.0, 600.0));

    private TalentCharts() {}

    /// Writes `OUT.svg`, and beside it `OUT-seconds.svg` and `OUT-states.svg`.
    static void write(List<Path> files, Path out) throws IOException {
        Map<Integer, List<TalentStanding>> byActors = TalentStanding.read(files).stream()
                .filter(TalentStanding::isGenerated)
                .collect(Collectors.groupingBy(TalentStanding::actors, TreeMap::new, Collectors.toList()));
        writeProved(byActors, out);
        writeGrowth(
                "Median time to the proof",
                new Axis("wall-clock seconds", 0.001, 600, true, SECONDS.ticks()),
                TalentRow::wallSeconds,
                byActors,
                beside(out, "-seconds"));
        writeGrowth(
                "Median number of states to the proof",
                new Axis("states", 10, 1e8, true, List.of(10.0, 100.0, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8)),
                row -> Math.max(1, row.states()),
                byActors,
                beside(out, "-states"));
    }

    private static void writeProved(Map<Integer, List<TalentStanding>> byActors, Path out) throws IOException {
        LineChart chart = new LineChart(
                "Proved within a time, by number of actors (m)",
                SECONDS,
                new Axis("percent proved", 0, 100, false, List.of(0.0, 20.0, 40.0, 60.0, 80.0, 90.0, 100.0)));
        List<Line> lines = new ArrayList<>();
        byActors.forEach((actors, group) -> lines.add(new Line("m = " + actors, provedBySeconds(group))));
        chart.write(lines, out);
    }

    private static List<Point> provedBySeconds(List<TalentStanding> group) {
        List<Double> seconds = group.stream()
                .flatMap(standing -> standing.proof().stream())
                .map(TalentRow::wallSeconds)
                .sorted()
                .toList();
        List<Point> points = new ArrayList<>();
        for (int count = 0; count < seconds.size(); count++) {
            points.add(new Point(seconds.get(count), 100.0 * count / group.size()));
            points.add(new Point(seconds.get(count), 100.0 * (count + 1) / group.size()));
        }
        points.add(new Point(SECONDS.to(), 100.0 * seconds.size() / group.size()));
        return points;
    }

    /// A problem without a proof counts as longer than all others, so that a median that is not known is not drawn.
    private static void writeGrowth(
            String title,
            Axis up,
            ToDoubleFunction<TalentRow> value,
            Map<Integer, List<TalentStanding>> byActors,
            Path out)
            throws IOException {
        Axis scenes = new Axis("scenes (n)", 16, 64, false, List.of(16.0, 24.0, 32.0, 40.0, 48.0, 56.0, 64.0));
        List<Line> lines = new ArrayList<>();
        byActors.forEach((actors, group) -> lines.add(new Line("m = " + actors, medians(group, value))));
        new LineChart(title + ", by number of actors (m)", scenes, up).write(lines, out);
    }

    private static List<Point> medians(List<TalentStanding> group, ToDoubleFunction<TalentRow> value) {
        Map<Integer, List<Double>> byScenes = group.stream()
                .collect(Collectors.groupingBy(
                        TalentStanding::scenes,
                        TreeMap::new,
                        Collectors.mapping(
                                standing -> standing.proof()
                                        .map(value::applyAsDouble)
                                        .orElse(Double.POSITIVE_INFINITY),
                                Collectors.toList())));
        List<Point> points = new ArrayList<>();
        byScenes.forEach((scenes, values) -> {
            double median = values.stream().sorted().toList().get(values.size() / 2);
            if (Double.isFinite(median)) {
                points.add(new Point(scenes, median));
            }
        });
        return points;
    }

    private static Path beside(Path out, String ending) {
        return Path.of(out.toString().replaceFirst("(\\.svg)?$", ending + ".svg"));
    }
}
