package io.madang.shooting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which scenes are shot on which day, and what that costs.
///
/// @param days only days with scenes, by date and then by unit
public record ShootingSchedule(List<ShootingDay> days, Cost cost) {

    public ShootingSchedule {
        days = List.copyOf(days);
    }

    /// One day of one unit.
    ///
    /// @param unit index of the unit
    /// @param scenes indices in the order of shooting, at least one
    /// @param call when it begins
    /// @param wrap when it ends, perhaps after midnight
    public record ShootingDay(LocalDate date, int unit, List<Integer> scenes, LocalDateTime call, LocalDateTime wrap) {
        public ShootingDay {
            scenes = List.copyOf(scenes);
            if (scenes.isEmpty()) {
                throw new IllegalArgumentException("Nothing is shot on (%s).".formatted(date));
            }
        }
    }

    /// What a cost is made of.
    public enum Term {
        /// Pay of the cast, waiting days included, dropped days not.
        CAST,
        /// Days on which units shoot.
        CREW,
        /// Changes of location within days.
        MOVE,
        /// Changes of set within days.
        SET_CHANGE,
        /// Days on which sets stand.
        STAGE,
        /// Days with scenes in the dark.
        NIGHT,
        /// Scenes on other dates than before.
        CHANGE
    }

    /// The cost by term; every term is there.
    public record Cost(Map<Term, Long> terms) {
        public Cost {
            EnumMap<Term, Long> all = new EnumMap<>(Term.class);
            for (Term term : Term.values()) {
                all.put(term, terms.getOrDefault(term, 0L));
            }
            terms = java.util.Collections.unmodifiableMap(all);
        }

        public long of(Term term) {
            return terms.getOrDefault(term, 0L);
        }

        public long total() {
            return terms.values().stream().mapToLong(Long::longValue).sum();
        }

        /// What rises (above 0) and falls (below 0) from this cost to `other`.
        public Cost until(Cost other) {
            EnumMap<Term, Long> difference = new EnumMap<>(Term.class);
            terms.forEach((term, amount) -> difference.put(term, other.of(term) - amount));
            return new Cost(difference);
        }
    }
}
