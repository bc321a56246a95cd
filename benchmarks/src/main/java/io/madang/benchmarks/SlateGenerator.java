package io.madang.benchmarks;

import io.madang.lot.Lot;
import io.madang.slate.FilmSet;
import io.madang.slate.Title;
import java.util.List;

/// Draws a studio and its slate from a seed: as many stages, titles and sets as asked for, and just as many years as
/// make the sets fill about 78 % of the stages' working days.
public final class SlateGenerator {

    /// What was drawn.
    ///
    /// @param demand working days of all sets on stages
    public record Slate(Lot lot, List<Title> titles, long demand) {
        public Slate {
            titles = List.copyOf(titles);
        }
    }

    private static final double USE = 0.78;
    private static final double WORKING_DAYS_OF_A_YEAR = 246;

    private SlateGenerator() {}

    public static Slate draw(SlateSize size, long seed) {
        int days = 730;
        for (int round = 0; round < 4; round++) {
            days = daysFor(draw(size, seed, days));
        }
        return draw(size, seed, days);
    }

    private static Slate draw(SlateSize size, long seed, int days) {
        Lot lot = GeneratedLot.draw(size.stages(), days, new Chance(seed));
        List<Title> titles = GeneratedTitles.draw(size, lot.stages(), days, new Chance(seed + 1));
        long demand = titles.stream()
                .flatMap(title -> title.sets().stream())
                .filter(set -> !set.onLocation())
                .mapToLong(FilmSet::workingDays)
                .sum();
        return new Slate(lot, titles, demand);
    }

    /// Calendar days in which the demand is `USE` of what the leases give.
    private static int daysFor(Slate slate) {
        long stretch = slate.lot().house().planning().orElseThrow().days();
        long leased = slate.lot().leases().stream()
                .mapToLong(lease -> lease.term().days() * lease.stages().size())
                .sum();
        double share = (double) leased / (stretch * slate.lot().stages().size());
        double years = slate.demand() / (USE * share * slate.lot().stages().size() * WORKING_DAYS_OF_A_YEAR);
        return Math.max(365, (int) Math.round(years * 365.25));
    }
}
