package io.madang.benchmarks;

import io.madang.common.Area;
import io.madang.common.DateRange;
import io.madang.common.Height;
import io.madang.common.LocalName;
import io.madang.common.Money;
import io.madang.lot.Stage;
import io.madang.slate.BlockedDays;
import io.madang.slate.FilmSet;
import io.madang.slate.Format;
import io.madang.slate.Phase;
import io.madang.slate.SetId;
import io.madang.slate.Source;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Draws films and series that become ready to shoot all along the planned days.
///
/// The targets come from how long a title needs when it has the lot to itself, and some slack: a few have too little
/// even for that, most have some, and what the lot does to them is left to the plan.
final class GeneratedTitles {

    private final Chance chance;
    private final List<Stage> stages;
    private final int days;

    private GeneratedTitles(Chance chance, List<Stage> stages, int days) {
        this.chance = chance;
        this.stages = stages;
        this.days = days;
    }

    static List<Title> draw(SlateSize size, List<Stage> stages, int days, Chance chance) {
        GeneratedTitles drawer = new GeneratedTitles(chance, stages, days);
        List<Title> titles = new ArrayList<>();
        int setsLeft = size.sets();
        for (int number = 1; number <= size.titles(); number++) {
            int titlesLeft = size.titles() - number;
            int most = Math.min(2 * size.setsPerTitle() - 1, setsLeft - titlesLeft);
            int least = Math.max(1, setsLeft - titlesLeft * (2 * size.setsPerTitle() - 1));
            int sets = titlesLeft == 0 ? setsLeft : chance.between(least, Math.max(least, most));
            sets = Math.clamp((sets + 2L * size.setsPerTitle()) / 3, least, Math.max(least, most));
            titles.add(drawer.title(number, sets));
            setsLeft -= sets;
        }
        return titles;
    }

    private Title title(int number, int setCount) {
        List<FilmSet> sets = new ArrayList<>();
        for (int set = 1; set <= setCount; set++) {
            sets.add(set(set, sets));
        }
        int units = chance.in(15) ? 2 : 1;
        int ready = chance.between(0, days * 7 / 10);
        int post = chance.between(60, 180);
        int localization = chance.between(20, 60);
        LocalDate earliest = GeneratedLot.FIRST_DAY.plusDays(ready);
        long toLaunch = Math.round(daysAlone(sets, units) * slack()) + post + localization;
        boolean isSeries = chance.in(65);
        return new Title(
                TitleId.of("title-" + number),
                LocalName.of("Title " + number),
                Optional.empty(),
                isSeries ? new Format.Series(chance.between(6, 16)) : new Format.Film(),
                List.of("drama"),
                new Source(Source.Kind.ORIGINAL, Optional.empty()),
                Phase.PREPRODUCTION,
                List.of(),
                (int) chance.skewed(5, 0.8, 1, 30),
                Optional.of(earliest),
                chance.in(88) ? Optional.of(earliest.plusDays(toLaunch)) : Optional.empty(),
                post,
                localization,
                units,
                chance.in(40)
                        ? Optional.of(Money.of(chance.between(1, 40) * 1_000_000L, GeneratedLot.WON))
                        : Optional.empty(),
                blocked(ready),
                sets,
                List.of("generated"));
    }

    /// One in seven is announced too early; the others have from a little to plenty of slack.
    private double slack() {
        return chance.in(14) ? chance.between(0.75, 1.0) : chance.between(1.05, 2.2);
    }

    /// Calendar days for the first build, all shooting and nothing in between.
    private static int daysAlone(List<FilmSet> sets, int units) {
        int build = sets.stream().mapToInt(FilmSet::buildDays).min().orElse(0);
        int shoot = sets.stream().mapToInt(FilmSet::shootDays).sum() / units;
        return (build + shoot) * 7 / 5 + 7;
    }

    private List<BlockedDays> blocked(int ready) {
        List<BlockedDays> blocked = new ArrayList<>();
        if (chance.in(35)) {
            LocalDate from = GeneratedLot.FIRST_DAY.plusDays(ready + chance.between(10, 200));
            blocked.add(new BlockedDays(DateRange.ofDays(from, chance.between(3, 20)), "lead on another film"));
        }
        return blocked;
    }

    private FilmSet set(int number, List<FilmSet> earlier) {
        boolean onLocation = chance.in(15);
        List<SetId> after =
                !earlier.isEmpty() && chance.in(15) ? List.of(earlier.getLast().id()) : List.of();
        return onLocation ? onLocation(number, after) : onStage(number, after);
    }

    private FilmSet onLocation(int number, List<SetId> after) {
        return new FilmSet(
                SetId.of("set-" + number),
                LocalName.of("Location " + number),
                true,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                0,
                chance.between(2, 12),
                0,
                0,
                after);
    }

    /// Made after a stage of the lot, so that what is asked for is there, and about as often.
    private FilmSet onStage(int number, List<SetId> after) {
        Stage pattern = chance.of(stages);
        List<String> special = pattern.features().stream().sorted().toList();
        Set<String> features = special.isEmpty() || chance.in(65) ? Set.of() : Set.of(chance.of(special));
        boolean whole = chance.in(10);
        long area = Math.min(chance.skewed(550, 0.5, 120, 2500), pattern.area().hundredths() / 100);
        boolean tall = chance.in(40);
        return new FilmSet(
                SetId.of("set-" + number),
                LocalName.of("Set " + number),
                false,
                whole ? Optional.empty() : Optional.of(Area.ofSquareMeters(area)),
                tall
                        ? Optional.of(new Height(Math.min(
                                chance.between(600, 1200), pattern.clearHeight().centimeters())))
                        : Optional.empty(),
                features,
                chance.in(6) ? stagesOf(pattern) : Set.of(),
                (int) chance.skewed(9, 0.5, 2, 40),
                (int) chance.skewed(9, 0.5, 2, 35),
                (int) chance.skewed(3, 0.4, 1, 10),
                chance.in(30) ? chance.between(1, 10) : 0,
                after);
    }

    private Set<String> stagesOf(Stage pattern) {
        Set<String> keys = new TreeSet<>();
        stages.stream()
                .filter(stage -> stage.studio().equals(pattern.studio()))
                .forEach(stage -> keys.add(stage.id().value()));
        return keys;
    }
}
