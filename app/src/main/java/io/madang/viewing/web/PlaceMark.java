package io.madang.viewing.web;

import io.madang.platform.web.Words;
import io.madang.viewing.web.OwnReach.Standing;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// A country, or the world, with a title in its Top 10.
///
/// @param last the day, or the Sunday of the week
record PlaceMark(String code, String name, int rank, LocalDate last, MovementSign movement) {

    /// The world first, then by rank and name.
    static List<PlaceMark> of(List<Standing> standings, Words words) {
        Collator names = Collator.getInstance(words.locale());
        return standings.stream()
                .map(one -> new PlaceMark(
                        one.list().country(),
                        OwnListsPage.place(one.list().country(), words),
                        one.row().rank(),
                        one.list().period().last(),
                        MovementSign.of(one.presence().movement(), words)))
                .sorted(Comparator.comparing((PlaceMark one) -> !one.code().isEmpty())
                        .thenComparingInt(PlaceMark::rank)
                        .thenComparing(PlaceMark::name, names::compare))
                .toList();
    }
}
