package io.madang.viewing.format;

import io.madang.common.Message;
import io.madang.platform.Columns;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingPeriod;
import io.madang.viewing.ViewingRow;
import io.madang.viewing.ViewingTerms;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/// Lists for people at a terminal.
public final class ViewingText {

    private static final int TITLE_WIDTH = 44;
    private static final int NUMBER_WIDTH = 16;
    private static final int SECONDS_OF_AN_HOUR = 3600;

    private final TitleNames titles;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    public ViewingText(ViewingTerms terms, Locale locale) {
        titles = new TitleNames(terms);
        this.locale = locale;
    }

    public String of(List<ViewingList> lists) {
        lists.forEach(this::list);
        if (lists.isEmpty()) {
            line(say("viewing.list.none"));
        }
        return out.toString();
    }

    private void list(ViewingList list) {
        ViewingListKey key = list.key();
        line("");
        line(say(
                "viewing.list.head",
                key.country().isEmpty() ? say("top10.world") : TitleNames.country(key.country(), locale),
                say("viewing.category." + key.category()),
                say(
                        key.period().length() == ViewingPeriod.Length.DAY ? "viewing.list.day" : "top10.week-of",
                        key.period().last()),
                say("viewing.by." + key.measure())));
        line(
                list.isClosed()
                        ? say("viewing.list.closed", list.version(), list.reason())
                        : say("viewing.list.open", list.hours(), list.ofHours()));
        boolean hasMembers = key.measure() == Measure.MEMBERS;
        row(
                "",
                say("top10.column.title"),
                say("top10.column.hours"),
                say("top10.column.views"),
                hasMembers ? say("viewing.column.members") : "",
                "");
        for (ViewingRow row : list.rows()) {
            row(
                    String.valueOf(row.rank()),
                    titles.name(row.unit()).in(locale),
                    number(row.seconds() / SECONDS_OF_AN_HOUR),
                    number(row.views().rounded()),
                    hasMembers ? number(row.members()) : "",
                    row.ties().isEmpty() ? "" : say("viewing.list.tie", titles.names(row.ties(), locale)));
        }
        if (list.rows().isEmpty()) {
            line("  " + say("viewing.list.empty"));
        }
    }

    private void row(String rank, String title, String hours, String views, String members, String tie) {
        line((Columns.right(rank, 2) + "  " + Columns.left(title, TITLE_WIDTH) + "  "
                        + Columns.right(hours, NUMBER_WIDTH) + "  " + Columns.right(views, NUMBER_WIDTH) + "  "
                        + Columns.right(members, NUMBER_WIDTH) + "  " + tie)
                .stripTrailing());
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private String say(String key, Object... values) {
        return Message.of(key, values).in(locale);
    }
}
