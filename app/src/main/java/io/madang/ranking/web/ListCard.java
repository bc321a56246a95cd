package io.madang.ranking.web;

import io.madang.platform.web.Words;
import io.madang.ranking.Figures;
import io.madang.ranking.WorkId;
import io.madang.ranking.works.ListLines;
import io.madang.slate.Title;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A list as a page shows it.
///
/// @param version from 1; above 1: it was published otherwise before
/// @param hasFigures hours and views are published
record ListCard(String category, int version, boolean hasFigures, List<Line> lines) {

    /// There is a list before this one.
    public boolean hasMovement() {
        return lines.stream().anyMatch(line -> !line.movement().sign().isEmpty());
    }

    /// A line of it.
    ///
    /// @param published what the list calls it, where `name` is the slate's
    /// @param title key of the title of the slate that it is; empty: none
    record Line(
            int rank,
            long work,
            String name,
            String published,
            MovementMark movement,
            String weeks,
            String hours,
            String views,
            String title) {}

    static ListCard of(ListLines list, Map<WorkId, Title> ours, Words words) {
        List<Line> lines =
                list.lines().stream().map(line -> line(line, ours, words)).toList();
        boolean hasFigures =
                list.list().entries().stream().anyMatch(entry -> entry.figures().hours() != Figures.NONE);
        return new ListCard(
                words.say("page.ListCategory." + list.list().key().category().name()),
                list.list().version(),
                hasFigures,
                lines);
    }

    private static Line line(ListLines.Line line, Map<WorkId, Title> ours, Words words) {
        Figures figures = line.entry().figures();
        Optional<Title> title = Optional.ofNullable(ours.get(line.work().id()));
        WorkLabel label = WorkLabel.of(line.work(), title, words);
        return new Line(
                line.entry().rank(),
                line.work().id().value(),
                label.name(),
                label.published(),
                MovementMark.of(line.movement(), words),
                known(line.entry().weeks(), words),
                known(figures.hours(), words),
                known(figures.views(), words),
                title.map(one -> one.id().value()).orElse(""));
    }

    private static String known(long number, Words words) {
        return number == Figures.NONE ? "" : words.number(number);
    }
}
