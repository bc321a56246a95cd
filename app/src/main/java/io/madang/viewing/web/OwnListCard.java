package io.madang.viewing.web;

import io.madang.platform.web.Words;
import io.madang.slate.TitleId;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingRow;
import io.madang.viewing.format.TitleNames;
import io.madang.viewing.watch.Counting;
import io.madang.viewing.watch.KeptSheets;
import io.madang.viewing.watch.Outlook;
import io.madang.viewing.watch.Presence;
import io.madang.viewing.watch.Sheet;
import java.util.List;
import java.util.function.Predicate;

/// A list of our own as a page shows it.
///
/// @param status open with the hours that are in, or closed with its version
record OwnListCard(String category, String status, boolean hasMembers, List<Line> lines) {

    private static final int SECONDS_OF_AN_HOUR = 3600;

    /// A line of it.
    ///
    /// @param times days or weeks in the list; with a plus where it may be more
    /// @param ties names of units with the same figure
    /// @param title key of the title of ours that it is; empty: none
    record Line(
            int rank,
            ViewedUnit unit,
            String name,
            MovementSign movement,
            String times,
            String hours,
            String views,
            String members,
            String ties,
            String title) {}

    /// @param slate knows the titles that the slate has
    static OwnListCard of(
            ViewingList list,
            TitleNames titles,
            Predicate<TitleId> slate,
            Counting counting,
            KeptSheets sheets,
            Words words) {
        List<Sheet> earlier =
                Outlook.earlier(new Sheet(list.key().period(), list.key().measure()), counting);
        return new OwnListCard(
                words.say("viewing.category." + list.key().category()),
                status(list, words),
                list.key().measure() == Measure.MEMBERS,
                list.rows().stream()
                        .map(row -> line(row, sheets.presence(list.key(), row, earlier), titles, slate, words))
                        .toList());
    }

    private static String status(ViewingList list, Words words) {
        return list.isClosed()
                ? words.say("viewing.list.closed", list.version(), list.reason())
                : words.say("viewing.list.open", list.hours(), list.ofHours());
    }

    private static Line line(
            ViewingRow row, Presence presence, TitleNames titles, Predicate<TitleId> slate, Words words) {
        return new Line(
                row.rank(),
                row.unit(),
                titles.name(row.unit()).in(words.locale()),
                MovementSign.of(presence.movement(), words),
                words.number(presence.times()) + (presence.isLeast() ? "+" : ""),
                words.number(row.seconds() / SECONDS_OF_AN_HOUR),
                words.number(row.views().rounded()),
                words.number(row.members()),
                row.ties().isEmpty() ? "" : words.say("viewing.list.tie", titles.names(row.ties(), words.locale())),
                titles.find(row.unit())
                        .flatMap(ViewedTitle::slate)
                        .filter(slate)
                        .map(TitleId::value)
                        .orElse(""));
    }
}
