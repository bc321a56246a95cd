package io.madang.shooting;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.Stripboard;
import io.madang.shooting.ShootingProblem.Terms;
import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/// The shooting schedules of all titles that have one, for those who plan with their days.
///
/// Of a title's stripboards one counts: the one that was locked last, or else the newest. A board without a scene on a
/// day is no schedule.
public interface TitleSchedules {

    /// What the key of a locked copy of a stripboard begins with.
    String LOCKED = "locked-";

    /// The stripboard that counts; empty where none does.
    static Optional<Stripboard> counted(Breakdown breakdown) {
        return CountedBoard.of(breakdown);
    }

    /// By the keys of their titles.
    List<TitleSchedule> all();

    /// On which days a title shoots in which set.
    ///
    /// @param board the name of the stripboard that counts
    /// @param isLocked whether it was locked
    /// @param dates the shooting days of all units; where the board has no dates, any days in their order
    /// @param sheetsWithoutDay scenes that stand on no day yet
    /// @param episodes how many episodes of a series it is for, as its rules say; empty: for all
    /// @param sets those that are shot, in the order of the story
    record TitleSchedule(
            TitleId title,
            String board,
            boolean isLocked,
            SortedSet<LocalDate> dates,
            int sheetsWithoutDay,
            OptionalInt episodes,
            List<ShotSet> sets) {
        public TitleSchedule {
            dates = Collections.unmodifiableSortedSet(new TreeSet<>(dates));
            sets = List.copyOf(sets);
        }
    }

    /// A set of the screenplay.
    ///
    /// @param name as on its breakdown sheets
    /// @param titleSet key of the title's set that it is or is a part of, where the rules of the shoot say so
    /// @param dates the days on which it is shot, at least one
    record ShotSet(String name, Optional<String> titleSet, SortedSet<LocalDate> dates) {
        public ShotSet {
            dates = Collections.unmodifiableSortedSet(new TreeSet<>(dates));
        }
    }

    /// What the stripboard that counts says; empty where none does.
    static Optional<TitleSchedule> of(TitleId title, Breakdown breakdown, Terms terms) {
        return new CountedBoard(breakdown, terms).schedule(title);
    }
}
