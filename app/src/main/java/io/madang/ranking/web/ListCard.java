package io.madang.ranking.web;

import io.madang.platform.web.Words;
import io.madang.ranking.Figures;
import io.madang.ranking.Movement;
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

    /// A line of it.
    ///
    /// @param tone `good`, `bad`, `accent`, or nothing
    /// @param spoken the movement for those who hear it
    /// @param title key of the title of the slate that it is; empty: none
    record Line(
            int rank,
            long work,
            String name,
            String movement,
            String tone,
            String spoken,
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
        return new Line(
                line.entry().rank(),
                line.work().id().value(),
                line.work().name().label(),
                movement(line.movement(), words),
                tone(line.movement()),
                spoken(line.movement(), words),
                known(line.entry().weeks(), words),
                known(figures.hours(), words),
                known(figures.views(), words),
                title.map(one -> one.id().value()).orElse(""));
    }

    private static String movement(Movement movement, Words words) {
        return switch (movement) {
            case Movement.New _ -> words.say("top10.movement.new");
            case Movement.Back _ -> words.say("top10.movement.back");
            case Movement.Moved(int ranks) -> ranks == 0 ? "=" : ranks > 0 ? "▲ " + ranks : "▼ " + -ranks;
            case Movement.Unknown _ -> "";
        };
    }

    private static String spoken(Movement movement, Words words) {
        return switch (movement) {
            case Movement.Moved(int ranks) when ranks > 0 -> words.say("page.top10.up", ranks);
            case Movement.Moved(int ranks) when ranks < 0 -> words.say("page.top10.down", -ranks);
            case Movement.Moved _ -> words.say("page.top10.same");
            case Movement.New _, Movement.Back _, Movement.Unknown _ -> movement(movement, words);
        };
    }

    private static String tone(Movement movement) {
        return switch (movement) {
            case Movement.New _ -> "accent";
            case Movement.Moved(int ranks) when ranks > 0 -> "good";
            case Movement.Moved(int ranks) when ranks < 0 -> "bad";
            case Movement.Moved _, Movement.Back _, Movement.Unknown _ -> "";
        };
    }

    private static String known(long number, Words words) {
        return number == Figures.NONE ? "" : words.number(number);
    }
}
