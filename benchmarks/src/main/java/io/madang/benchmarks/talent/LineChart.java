package io.madang.benchmarks.talent;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Lines over two axes as an SVG file.
final class LineChart {

    /// An axis, with a label at each tick; `isLogarithmic` where it grows by factors.
    record Axis(String label, double from, double to, boolean isLogarithmic, List<Double> ticks) {

        /// Where a value stands, from 0 to 1; what lies outside stands at the edge.
        double place(double value) {
            double within = Math.clamp(value, from, to);
            return isLogarithmic ? Math.log(within / from) / Math.log(to / from) : (within - from) / (to - from);
        }
    }

    record Point(double x, double y) {}

    record Line(String label, List<Point> points) {}

    private static final double LEFT = 70;
    private static final double TOP = 40;
    private static final double WIDTH = 480;
    private static final double HEIGHT = 270;
    private static final long MILLION = 1_000_000;

    /// Told apart by lightness as well, from light to dark.
    private static final List<String> COLORS =
            List.of("#f0a202", "#e07a1f", "#d1495b", "#a4478f", "#6a51a3", "#3f6fb5", "#1f7a6d", "#1b2a41");

    private final String title;
    private final Axis across;
    private final Axis up;

    LineChart(String title, Axis across, Axis up) {
        this.title = title;
        this.across = across;
        this.up = up;
    }

    void write(List<Line> lines, Path file) throws IOException {
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 370" font-family="sans-serif" font-size="12">
                <rect width="660" height="370" fill="white"/>
                """);
        text(svg, LEFT + WIDTH / 2, 24, "middle", title);
        text(svg, LEFT + WIDTH / 2, TOP + HEIGHT + 40, "middle", across.label());
        svg.append("<g transform=\"translate(16 %s) rotate(-90)\">\n".formatted(tenth(TOP + HEIGHT / 2)));
        text(svg, 0, 0, "middle", up.label());
        svg.append("</g>\n");
        across.ticks().forEach(tick -> acrossTick(svg, tick));
        up.ticks().forEach(tick -> upTick(svg, tick));
        for (int index = 0; index < lines.size(); index++) {
            draw(svg, lines.get(index), COLORS.get(index % COLORS.size()), TOP + 12 + 20 * index);
        }
        svg.append("</svg>\n");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, svg);
        System.out.println("drawn to " + file);
    }

    private void acrossTick(StringBuilder svg, double tick) {
        double x = x(tick);
        stroke(svg, "#ddd", 1, List.of(new Point(x, TOP), new Point(x, TOP + HEIGHT)));
        text(svg, x, TOP + HEIGHT + 18, "middle", plain(tick));
    }

    private void upTick(StringBuilder svg, double tick) {
        double y = y(tick);
        stroke(svg, "#ddd", 1, List.of(new Point(LEFT, y), new Point(LEFT + WIDTH, y)));
        text(svg, LEFT - 6, y + 4, "end", plain(tick));
    }

    /// The line, and at its right what it means.
    private void draw(StringBuilder svg, Line line, String color, double at) {
        List<Point> path = line.points().stream()
                .map(point -> new Point(x(point.x()), y(point.y())))
                .toList();
        stroke(svg, color, 2, path);
        double right = LEFT + WIDTH;
        stroke(svg, color, 3, List.of(new Point(right + 14, at - 4), new Point(right + 34, at - 4)));
        text(svg, right + 40, at, "start", line.label());
    }

    private static void stroke(StringBuilder svg, String color, int width, List<Point> path) {
        svg.append("<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" points=\"%s\"/>\n"
                .formatted(
                        color,
                        width,
                        path.stream()
                                .map(point -> tenth(point.x()) + "," + tenth(point.y()))
                                .collect(joining(" "))));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
        svg.append(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n".formatted(tenth(x), tenth(y), anchor, words));
    }

    private double x(double value) {
        return LEFT + WIDTH * across.place(value);
    }

    private double y(double value) {
        return TOP + HEIGHT * (1 - up.place(value));
    }

    private static String plain(double tick) {
        if (tick >= MILLION) {
            return String.format(Locale.ROOT, "%,d M", (long) tick / MILLION);
        }
        return tick == Math.rint(tick) ? String.format(Locale.ROOT, "%,d", (long) tick) : String.valueOf(tick);
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
