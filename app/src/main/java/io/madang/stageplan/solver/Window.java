package io.madang.stageplan.solver;

import io.madang.slate.FilmSet;
import io.madang.slate.SetId;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.stageplan.Placement;
import io.madang.stageplan.solver.IntegerSlate.Show;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BiFunction;

/// The starts a set's own title leaves it: earliest start, blocked days, booked sets of the same title.
///
/// @param booked the place of a set of a title that a confirmed booking fixes
record Window(DayLine days, Title title, FilmSet set, BiFunction<TitleId, SetId, Optional<Placement>> booked) {

    /// First working days on which the set may start as far as its title is concerned.
    BitSet of(Show show) {
        BitSet starts = new BitSet(days.size());
        BitSet closed = closed(show);
        int earliest = title.earliestStart().map(days::firstFrom).orElse(0);
        int shootFrom = afterBooked();
        int shootTo = beforeBooked();
        for (int start = earliest; start + set.workingDays() <= days.size(); start++) {
            int first = start + set.buildDays();
            int end = first + set.shootDays();
            int clash = closed.nextSetBit(first);
            if (first >= shootFrom && end <= shootTo && (clash < 0 || clash >= end)) {
                starts.set(start);
            }
        }
        return starts;
    }

    /// Working days on which it cannot shoot: blocked, or all units are at work on booked sets.
    private BitSet closed(Show show) {
        BitSet closed = new BitSet(days.size());
        title.blocked()
                .forEach(blocked -> closed.set(
                        days.firstFrom(blocked.days().from()),
                        days.firstFrom(blocked.days().to())));
        for (int day = 0; day < days.size(); day++) {
            if (show.unitLoad()[day] >= show.units()) {
                closed.set(day);
            }
        }
        return closed;
    }

    private int afterBooked() {
        return set.after().stream()
                .flatMap(id -> booked.apply(title.id(), id).stream())
                .mapToInt(place -> days.firstFrom(place.shootTo()))
                .max()
                .orElse(0);
    }

    private int beforeBooked() {
        return title.sets().stream()
                .filter(other -> other.after().contains(set.id()))
                .flatMap(other -> booked.apply(title.id(), other.id()).stream())
                .mapToInt(place -> days.firstFrom(place.shootFrom()))
                .min()
                .orElse(days.size());
    }
}
