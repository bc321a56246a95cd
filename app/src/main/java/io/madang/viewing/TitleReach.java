package io.madang.viewing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a title reached, by closed weekly lists of one measure.
///
/// @param weeks of the world and of each country in which it was in the Top 10
/// @param firstDays what it had in its first 91 days
public record TitleReach(ViewedTitle title, Measure measure, List<Place> weeks, FirstDays firstDays) {

    public TitleReach {
        weeks = List.copyOf(weeks);
    }

    /// The weeks of one country, or of the world for an empty code.
    ///
    /// @param ranks by the Sunday of the week, the oldest first
    public record Place(String country, Map<LocalDate, Integer> ranks) {

        public int best() {
            return ranks.values().stream().min(Integer::compare).orElseThrow();
        }

        /// The most weeks without a gap.
        public int streak() {
            int longest = 0;
            int length = 0;
            Optional<LocalDate> before = Optional.empty();
            for (LocalDate week : ranks.keySet().stream().sorted().toList()) {
                length = before.isPresent() && before.get().plusWeeks(1).equals(week) ? length + 1 : 1;
                longest = Math.max(longest, length);
                before = Optional.of(week);
            }
            return longest;
        }
    }

    /// What was watched from the premiere on, in the whole world.
    ///
    /// @param hours of those days that have been counted
    /// @param ofHours of those days
    public record FirstDays(long seconds, Views views, int hours, int ofHours) {}

    public Optional<Place> world() {
        return weeks.stream().filter(place -> place.country().isEmpty()).findAny();
    }

    public List<Place> countries() {
        return weeks.stream().filter(place -> !place.country().isEmpty()).toList();
    }
}
