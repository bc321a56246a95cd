package io.madang.benchmarks.talent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known about one problem from all its rows: the first run that proved it, and else the best of each.
record TalentStanding(List<TalentRow> rows) {

    TalentStanding {
        rows = List.copyOf(rows);
    }

    /// Puts the rows of several files together; an `IllegalStateException` where they exclude each other.
    static List<TalentStanding> read(List<Path> files) throws IOException {
        Map<String, List<TalentRow>> rows = new LinkedHashMap<>();
        for (Path file : files) {
            for (TalentRow row : TalentSheet.read(file)) {
                rows.computeIfAbsent(row.instance(), name -> new ArrayList<>()).add(row);
            }
        }
        List<TalentStanding> standings =
                rows.values().stream().map(TalentStanding::new).toList();
        standings.forEach(TalentStanding::check);
        return standings;
    }

    private void check() {
        if (hasOrder() && bound() > cost()) {
            throw new IllegalStateException(
                    "%s: a bound (%d) above a cost (%d).".formatted(instance(), bound(), cost()));
        }
    }

    String instance() {
        return rows.getFirst().instance();
    }

    int scenes() {
        return rows.getFirst().scenes();
    }

    int actors() {
        return rows.getFirst().actors();
    }

    boolean isGenerated() {
        return instance().matches("\\d+x\\d+-\\d+");
    }

    boolean hasOrder() {
        return rows.stream().anyMatch(TalentRow::hasOrder);
    }

    long cost() {
        return rows.stream()
                .filter(TalentRow::hasOrder)
                .mapToLong(TalentRow::cost)
                .min()
                .orElse(-1);
    }

    long bound() {
        return rows.stream().mapToLong(TalentRow::bound).max().orElseThrow();
    }

    /// Whether this can be the optimum.
    boolean allows(long optimum) {
        return bound() <= optimum && (!hasOrder() || optimum <= cost());
    }

    double gap() {
        return hasOrder() && cost() > 0 ? (double) (cost() - bound()) / cost() : 0;
    }

    /// The quickest row with a proof.
    Optional<TalentRow> proof() {
        return rows.stream().filter(TalentRow::isProved).min(Comparator.comparingDouble(TalentRow::wallSeconds));
    }

    boolean isProvedWithin(double seconds) {
        return proof().filter(row -> row.wallSeconds() <= seconds).isPresent();
    }

    /// Whether the best cost of all rows was seen so soon in one of them.
    boolean isBestSeenWithin(double seconds) {
        return rows.stream().anyMatch(row -> row.cost() == cost() && row.firstBestSeconds() <= seconds);
    }
}
