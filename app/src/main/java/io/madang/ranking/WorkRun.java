package io.madang.ranking;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everywhere a work was listed.
///
/// @param appearances by week, then country
public record WorkRun(Work work, List<Appearance> appearances) {

    /// One list in which the work stood.
    public record Appearance(ListKey list, int rank, int weeks, Figures figures) {}

    /// A week of the run.
    ///
    /// @param countries in whose Top 10 it was; `Figures.NONE`: no lists of countries are known of this week
    /// @param numberOneIn in how many of these; `Figures.NONE` likewise
    /// @param hours viewed in the world; `Figures.NONE`: in no list of the world
    public record Reach(LocalDate week, int countries, int numberOneIn, long hours) {}

    public WorkRun {
        appearances = List.copyOf(appearances);
    }

    private Stream<Appearance> inCountries() {
        return appearances.stream().filter(one -> one.list().kind() == ListKind.COUNTRY);
    }

    private List<String> countries(Predicate<Appearance> which) {
        return inCountries()
                .filter(which)
                .map(one -> one.list().country())
                .distinct()
                .sorted()
                .toList();
    }

    /// Countries in whose Top 10 it ever was.
    public List<String> countries() {
        return countries(one -> true);
    }

    /// Countries in which it ever was number one.
    public List<String> numberOneIn() {
        return countries(one -> one.rank() == 1);
    }

    /// Weeks times countries.
    public int countryWeeks() {
        return (int) inCountries().count();
    }

    /// Countries in its best week.
    public int mostCountriesInAWeek() {
        return inCountries()
                .collect(Collectors.groupingBy(one -> one.list().week(), Collectors.counting()))
                .values()
                .stream()
                .mapToInt(Long::intValue)
                .max()
                .orElse(0);
    }

    /// Week by week from its first to its last, those in which it was nowhere too.
    ///
    /// @param weeksOfCountries the weeks of which lists of countries are known
    public List<Reach> reach(Collection<LocalDate> weeksOfCountries) {
        Set<LocalDate> known = Set.copyOf(weeksOfCountries);
        Map<LocalDate, List<Appearance>> listed = appearances.stream()
                .filter(one -> one.list().week().isPresent())
                .collect(Collectors.groupingBy(
                        one -> one.list().week().orElseThrow(), TreeMap::new, Collectors.toList()));
        if (listed.isEmpty()) {
            return List.of();
        }
        LocalDate last = Collections.max(listed.keySet());
        return Collections.min(listed.keySet())
                .datesUntil(last.plusDays(1), Period.ofWeeks(1))
                .map(week -> reach(week, known.contains(week), listed.getOrDefault(week, List.of())))
                .toList();
    }

    private static Reach reach(LocalDate week, boolean isKnown, List<Appearance> listed) {
        int countries = 0;
        int first = 0;
        long hours = Figures.NONE;
        for (Appearance one : listed) {
            if (one.list().kind() == ListKind.COUNTRY) {
                countries++;
                first += one.rank() == 1 ? 1 : 0;
            } else {
                hours = one.figures().hours();
            }
        }
        return isKnown ? new Reach(week, countries, first, hours) : new Reach(week, Figures.NONE, Figures.NONE, hours);
    }

    /// Where it stood in a week, countries and the world.
    public List<Appearance> in(LocalDate week) {
        return appearances.stream()
                .filter(one -> one.list().week().equals(Optional.of(week)))
                .toList();
    }

    /// From its first week to its last in any weekly list, without those in which it was in none.
    public List<LocalDate> weeks() {
        return appearances.stream()
                .flatMap(one -> one.list().week().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// Its weeks in the lists of the world.
    public List<Appearance> inTheWorld() {
        return appearances.stream()
                .filter(one -> one.list().kind() == ListKind.GLOBAL)
                .toList();
    }

    public Optional<Integer> bestRankInACountry() {
        return inCountries().map(Appearance::rank).min(Integer::compare);
    }
}
