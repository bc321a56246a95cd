package io.madang.benchmarks;

import io.madang.common.Area;
import io.madang.common.DateRange;
import io.madang.common.Height;
import io.madang.common.LocalName;
import io.madang.common.Money;
import io.madang.lot.CalendarRule;
import io.madang.lot.ContentStudio;
import io.madang.lot.Lease;
import io.madang.lot.LeaseId;
import io.madang.lot.Lot;
import io.madang.lot.RentPeriod;
import io.madang.lot.Stage;
import io.madang.lot.StageId;
import io.madang.lot.Studio;
import io.madang.lot.StudioId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Draws studios of two to eight stages of all sizes, on leases that begin and end at different times.
final class GeneratedLot {

    static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);
    static final Currency WON = Currency.getInstance("KRW");

    private final Chance chance;
    private final int days;
    private final List<Studio> studios = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Lease> leases = new ArrayList<>();

    /// @param days length of the stretch that is planned
    private GeneratedLot(Chance chance, int days) {
        this.chance = chance;
        this.days = days;
    }

    static Lot draw(int stages, int days, Chance chance) {
        return new GeneratedLot(chance, days).lot(stages);
    }

    private Lot lot(int count) {
        while (stages.size() < count) {
            studio(Math.min(count - stages.size(), chance.between(2, 8)));
        }
        CalendarRule calendar = new CalendarRule(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Optional.of("KR"), Set.of(), Set.of());
        ContentStudio house = new ContentStudio(
                LocalName.of("Generated house"),
                ZoneId.of("Asia/Seoul"),
                WON,
                calendar,
                Optional.of(DateRange.ofDays(FIRST_DAY, days)));
        return new Lot(house, studios, stages, leases, List.of());
    }

    private void studio(int count) {
        StudioId studio = StudioId.of("studio-" + (studios.size() + 1));
        LocalName name = LocalName.of("Studio " + (studios.size() + 1));
        studios.add(new Studio(studio, name, name, List.of("generated")));
        List<Stage> mine = new ArrayList<>();
        for (int stage = 1; stage <= count; stage++) {
            mine.add(stage(studio, studio.value().replace("studio", "stage") + "-" + stage));
        }
        stages.addAll(mine);
        long area = mine.stream().mapToLong(stage -> stage.area().hundredths()).sum() / 100;
        long rent = Math.round(area * chance.between(14_000.0, 24_000.0)) / 1000 * 1000;
        int from = studios.size() % 3 == 0 ? chance.between(0, days / 6) : 0;
        int to = studios.size() % 4 == 0 ? days - chance.between(0, days / 5) : days;
        leases.add(new Lease(
                LeaseId.of("lease-" + studios.size()),
                "landlord-" + studios.size(),
                mine.stream().map(Stage::id).toList(),
                DateRange.of(FIRST_DAY.plusDays(from), FIRST_DAY.plusDays(to)),
                Money.of(rent, WON),
                RentPeriod.MONTH,
                List.of(),
                List.of("generated")));
    }

    private Stage stage(StudioId studio, String name) {
        long area = chance.skewed(1000, 0.5, 350, 4000) / 10 * 10;
        Set<String> features = new HashSet<>();
        addIf(features, 12, "led-volume");
        addIf(features, 12, "water-tank");
        addIf(features, 45, "green-screen");
        return new Stage(
                StageId.of(name),
                studio,
                LocalName.of(name),
                Area.ofSquareMeters(area),
                new Height((int) chance.skewed(1150, 0.2, 700, 2000) / 10 * 10),
                features,
                area >= 1000 && chance.in(40));
    }

    private void addIf(Set<String> features, int percent, String feature) {
        if (chance.in(percent)) {
            features.add(feature);
        }
    }
}
