package io.madang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Draws the gap over the number of sets, both on scales that grow by factors, as an SVG file.
final class GrowthChart {

    private static final double LEFT = 70;
    private static final double BOTTOM = 300;
    private static final double WIDTH = 520;
    private static final double HEIGHT = 260;

    private GrowthChart() {}

    static void write(List<SlateRun.Point> points, Path file) throws IOException {
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" font-family="sans-serif" font-size="12">
                <rect width="640" height="360" fill="white"/>
                <text x="320" y="22" text-anchor="middle" font-size="14">Gap of generated slates by number of sets</text>
                <text x="330" y="345" text-anchor="middle">sets</text>
                <text x="14" y="170" text-anchor="middle" transform="rotate(-90 14 170)">gap in percent</text>
                """);
        for (double percent : new double[] {0.1, 1, 5, 10, 100}) {
            line(svg, percent);
        }
        StringBuilder path = new StringBuilder();
        for (SlateRun.Point point : points) {
            double x = x(point.size().sets());
            double y = y(100 * point.gap());
            path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#1f5f8b\"/>"
                            + "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>"
                            + "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%.1f %%</text>%n",
                    x,
                    y,
                    x,
                    BOTTOM + 16,
                    point.size().sets(),
                    x,
                    y - 8,
                    100 * point.gap()));
        }
        svg.append("<polyline fill=\"none\" stroke=\"#1f5f8b\" stroke-width=\"2\" points=\"")
                .append(path)
                .append("\"/>\n</svg>\n");
        Files.writeString(file, svg);
        System.out.println("drawn to " + file);
    }

    private static void line(StringBuilder svg, double percent) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.0f\" x2=\"%.0f\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ccc\"/>"
                        + "<text x=\"%.0f\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n",
                LEFT,
                LEFT + WIDTH,
                y(percent),
                y(percent),
                LEFT - 6,
                y(percent) + 4,
                percent < 1 ? String.valueOf(percent) : String.valueOf((long) percent)));
    }

    /// From 10 to 10,000 sets.
    private static double x(int sets) {
        return LEFT + WIDTH * (Math.log10(Math.max(10, sets)) - 1) / 3;
    }

    /// From 0.1 to 100 percent.
    private static double y(double percent) {
        return BOTTOM - HEIGHT * (Math.log10(Math.clamp(percent, 0.1, 100)) + 1) / 3;
    }
}
