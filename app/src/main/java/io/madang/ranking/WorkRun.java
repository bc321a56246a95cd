package io.madang.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Everywhere a work was listed.
///
/// @param appearances by week, then country
public record WorkRun(Work work, List<Appearance> appearances) {

    /// One list in which the work stood.
    public record Appearance(ListKey list, int rank, int weeks, Figures figures) {}

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
        return weeks().stream().mapToInt(week -> countriesIn(week)).max().orElse(0);
    }

    /// Countries in whose Top 10 it was in a week.
    public int countriesIn(LocalDate week) {
        return (int) inCountries()
                .filter(one -> one.list().week().equals(Optional.of(week)))
                .count();
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
