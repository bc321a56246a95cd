package io.madang.ranking.cli;

import io.madang.common.Message;
import io.madang.platform.Columns;
import io.madang.ranking.Figures;
import io.madang.ranking.ListKey;
import io.madang.ranking.ListKind;
import io.madang.ranking.Movement;
import io.madang.ranking.format.CountryName;
import io.madang.ranking.works.ListLines;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Lists for people at a terminal.
final class ListText {

    private static final int MOVEMENT_WIDTH = 5;
    private static final int TITLE_WIDTH = 56;
    private static final int NUMBER_WIDTH = 14;

    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    ListText(Locale locale) {
        this.locale = locale;
    }

    String of(List<ListLines> lists) {
        lists.forEach(this::list);
        return out.toString();
    }

    private void list(ListLines list) {
        ListKey key = list.list().key();
        String where = key.kind() == ListKind.COUNTRY
                ? CountryName.of(key.country(), locale)
                : say(key.kind() == ListKind.GLOBAL ? "top10.world" : "top10.kind.MOST_POPULAR");
        String week = key.week().map(day -> say("top10.week-of", day)).orElse("");
        line("");
        line(String.join(
                ", ",
                Stream.of(where, key.category().published(), week)
                        .filter(part -> !part.isEmpty())
                        .toList()));
        boolean hasFigures = key.kind() != ListKind.COUNTRY;
        row(
                "",
                "",
                say("top10.column.title"),
                say("top10.column.weeks"),
                hasFigures ? say("top10.column.hours") : "",
                hasFigures ? say("top10.column.views") : "");
        for (ListLines.Line one : list.lines()) {
            Figures figures = one.entry().figures();
            row(
                    String.valueOf(one.entry().rank()),
                    movement(one.movement()),
                    one.work().name().label(),
                    known(one.entry().weeks()),
                    known(figures.hours()),
                    known(figures.views()));
        }
    }

    private void row(String rank, String movement, String title, String weeks, String hours, String views) {
        line((Columns.right(rank, 2) + "  " + Columns.left(movement, MOVEMENT_WIDTH) + "  "
                        + Columns.left(title, TITLE_WIDTH) + "  " + Columns.right(weeks, MOVEMENT_WIDTH) + "  "
                        + Columns.right(hours, NUMBER_WIDTH) + "  " + Columns.right(views, NUMBER_WIDTH))
                .stripTrailing());
    }

    private String movement(Movement movement) {
        return switch (movement) {
            case Movement.New _ -> say("top10.movement.new");
            case Movement.Back _ -> say("top10.movement.back");
            case Movement.Moved(int ranks) -> ranks == 0 ? "=" : ranks > 0 ? "▲" + ranks : "▼" + -ranks;
            case Movement.Unknown _ -> "";
        };
    }

    private String known(long number) {
        return number == Figures.NONE
                ? ""
                : NumberFormat.getIntegerInstance(locale).format(number);
    }

    private void line(String text) {
        out.append(text).append(System.lineSeparator());
    }

    private String say(String key, Object... values) {
        return Message.of(key, values).in(locale);
    }
}
