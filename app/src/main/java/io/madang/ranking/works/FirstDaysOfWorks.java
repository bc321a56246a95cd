package io.madang.ranking.works;

import io.madang.common.DateRange;
import io.madang.launch.FirstDays;
import io.madang.launch.LaunchCalendar;
import io.madang.launch.Launches;
import io.madang.launch.Premiere;
import io.madang.launch.Territories;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkRun;
import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// When the first 91 days of works end, which are what the list of the most popular titles counts.
///
/// Known for works that a person confirmed to be titles of the slate, from the launches of these titles.
public final class FirstDaysOfWorks {

    /// The first 91 days of a work.
    ///
    /// @param first its first premiere anywhere, from which those of the world count
    /// @param exceptions by country, where they are not those of the world
    public record Found(Premiere first, SortedMap<String, FirstDays> exceptions) {

        public FirstDays world() {
            return first.firstDays();
        }

        /// The last of them, where their beginning was stated.
        public LocalDate lastDay() {
            return days().last();
        }

        private DateRange days() {
            return world().days(first.zone());
        }

        /// Weeks of the run, in the lists of the world, of which a day lies in them.
        public long weeksListed(WorkRun run) {
            DateRange days = days();
            return run.inTheWorld().stream()
                    .flatMap(one -> one.list().week().stream())
                    .filter(sunday -> week(sunday).overlaps(days))
                    .distinct()
                    .count();
        }

        private static DateRange week(LocalDate sunday) {
            return DateRange.ofDays(sunday.minusDays(6), 7);
        }
    }

    private final TitleMatching matching;
    private final Launches launches;

    public FirstDaysOfWorks(TitleMatching matching, Launches launches) {
        this.matching = matching;
        this.launches = launches;
    }

    /// Empty where the work is no title of ours, or its launch is not known.
    public Optional<Found> of(WorkId work) {
        LaunchCalendar calendar = launches.calendar();
        return matching.titleOf(work)
                .flatMap(title -> calendar.first(title.id())
                        .map(first -> new Found(first, exceptions(title.id(), first.firstDays(), calendar))));
    }

    private static SortedMap<String, FirstDays> exceptions(TitleId title, FirstDays world, LaunchCalendar calendar) {
        SortedMap<String, FirstDays> exceptions = new TreeMap<>();
        Territories.all()
                .forEach(territory -> calendar.firstDays(title, territory)
                        .filter(days -> !days.equals(world))
                        .ifPresent(days -> exceptions.put(territory.code(), days)));
        return exceptions;
    }
}
