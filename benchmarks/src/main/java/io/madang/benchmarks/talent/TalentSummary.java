package io.madang.benchmarks.talent;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Writes what several CSV files say, one run with a longer limit after the other, as Markdown.
final class TalentSummary {

    private static final List<Integer> LIMITS = List.of(1, 5, 10, 60, 600);

    private final List<TalentStanding> published;
    private final List<TalentStanding> generated;
    private final StringBuilder text = new StringBuilder();

    private TalentSummary(List<TalentStanding> all) {
        generated = all.stream().filter(TalentStanding::isGenerated).toList();
        published = all.stream().filter(standing -> !standing.isGenerated()).toList();
    }

    static String of(List<Path> files) throws IOException {
        TalentSummary summary = new TalentSummary(TalentStanding.read(files));
        if (!summary.published.isEmpty()) {
            summary.addPublished();
        }
        if (!summary.generated.isEmpty()) {
            summary.addTargets();
            summary.addGroups();
            summary.addGrid("Proved, of each size", TalentSummary::proved);
            summary.addGrid("Mean wall seconds of the proved", TalentSummary::meanSeconds);
            summary.addGrid("Mean states of the proved, in thousands", TalentSummary::meanStates);
            summary.addOpen();
        }
        return summary.text.toString();
    }

    private void addPublished() {
        heading("Published problems");
        row("problem", "scenes", "actors", "known", "found", "status", "cpu s", "wall s", "states");
        ruler(9);
        for (TalentStanding standing : published) {
            Long known = PublishedOptima.BY_NAME.get(standing.instance());
            TalentRow shown = standing.proof().orElse(standing.rows().getLast());
            String verdict = known == null || standing.allows(known) ? "" : " (WRONG)";
            row(
                    standing.instance(),
                    standing.scenes(),
                    standing.actors(),
                    known == null ? "" : known,
                    standing.cost() + verdict,
                    shown.status(),
                    number("%.3f", shown.cpuSeconds()),
                    number("%.3f", shown.wallSeconds()),
                    shown.states());
        }
    }

    private void addTargets() {
        heading("Goals, on %d generated problems".formatted(generated.size()));
        row("goal", "at least", "of", "reached", "");
        ruler(5);
        TalentGoals.of(generated)
                .forEach(goal -> row(
                        goal.name(),
                        goal.least(),
                        goal.of(),
                        goal.reached(),
                        goal.isReached() ? "yes" : "**not reached**"));
    }

    private void addGroups() {
        heading("Proved within");
        row("problems", "number", "1 s", "5 s", "10 s", "60 s", "600 s", "best cost seen within 1 s", "largest gap");
        ruler(9);
        group("all", standing -> true);
        group("n ≤ 40, m ≤ 16", standing -> standing.scenes() <= 40 && standing.actors() <= 16);
        group("m ≤ 12", standing -> standing.actors() <= 12);
        sizes(TalentStanding::actors)
                .forEach(actors -> group("m = " + actors, standing -> standing.actors() == actors));
        sizes(TalentStanding::scenes)
                .forEach(scenes -> group("n = " + scenes, standing -> standing.scenes() == scenes));
    }

    private void group(String name, Predicate<TalentStanding> filter) {
        List<TalentStanding> group = generated.stream().filter(filter).toList();
        if (group.isEmpty()) {
            return;
        }
        String proved = LIMITS.stream()
                .map(limit -> count(group, standing -> standing.isProvedWithin(limit)))
                .map(String::valueOf)
                .collect(joining(" | "));
        row(
                name,
                group.size(),
                proved,
                count(group, standing -> standing.isBestSeenWithin(1)),
                number(
                        "%.2f %%",
                        100
                                * group.stream()
                                        .mapToDouble(TalentStanding::gap)
                                        .max()
                                        .orElse(0)));
    }

    private interface Cell {
        String of(List<TalentStanding> group);
    }

    private void addGrid(String title, Cell cell) {
        heading(title);
        List<Integer> actors = sizes(TalentStanding::actors).toList();
        row("n \\ m", actors.stream().map(String::valueOf).collect(joining(" | ")));
        ruler(actors.size() + 1);
        sizes(TalentStanding::scenes)
                .forEach(scenes -> row(
                        scenes,
                        actors.stream()
                                .map(count -> cell.of(generated.stream()
                                        .filter(standing -> standing.scenes() == scenes && standing.actors() == count)
                                        .toList()))
                                .collect(joining(" | "))));
    }

    private void addOpen() {
        List<TalentStanding> open = generated.stream()
                .filter(standing -> standing.proof().isEmpty())
                .toList();
        heading("Not proved: " + open.size());
        row("problem", "cost", "bound", "gap", "stopped by", "wall s", "states");
        ruler(7);
        for (TalentStanding standing : open) {
            TalentRow last = standing.rows().getLast();
            row(
                    standing.instance(),
                    standing.cost(),
                    standing.bound(),
                    number("%.2f %%", 100 * standing.gap()),
                    last.status(),
                    number("%.1f", last.wallSeconds()),
                    last.states());
        }
    }

    private static String proved(List<TalentStanding> group) {
        return group.isEmpty() ? "" : count(group, standing -> standing.proof().isPresent()) + "/" + group.size();
    }

    private static String meanSeconds(List<TalentStanding> group) {
        return group.stream()
                .flatMap(standing -> standing.proof().stream())
                .mapToDouble(TalentRow::wallSeconds)
                .average()
                .stream()
                .mapToObj(mean -> number("%.2f", mean))
                .collect(joining());
    }

    private static String meanStates(List<TalentStanding> group) {
        return group.stream()
                .flatMap(standing -> standing.proof().stream())
                .mapToLong(TalentRow::states)
                .average()
                .stream()
                .mapToObj(mean -> number("%.1f", mean / 1000))
                .collect(joining());
    }

    private Stream<Integer> sizes(ToIntFunction<TalentStanding> size) {
        return generated.stream().mapToInt(size).sorted().distinct().boxed();
    }

    private static long count(List<TalentStanding> group, Predicate<TalentStanding> filter) {
        return group.stream().filter(filter).count();
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private void heading(String title) {
        text.append("\n### ").append(title).append("\n\n");
    }

    private void row(Object... cells) {
        text.append("| ");
        text.append(Arrays.stream(cells).map(String::valueOf).collect(joining(" | ")));
        text.append(" |\n");
    }

    private void ruler(int columns) {
        text.append("|---".repeat(columns)).append("|\n");
    }
}
