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
import io.madang.slate.FilmSet;
import io.madang.slate.Format;
import io.madang.slate.Phase;
import io.madang.slate.SetId;
import io.madang.slate.Source;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A flexible job shop as a studio: a machine is a stage, a job a title with one unit, an operation a set of shooting
/// days only, in order, on one of its machines; every day is a working day.
///
/// A time of 0 takes no day, so such an operation is left out and its neighbors follow each other.
public final class JobShopStudio {

    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);
    private static final Currency WON = Currency.getInstance("KRW");
    private static final StudioId STUDIO = StudioId.of("shop");

    private JobShopStudio() {}

    public static Lot lot(FlexibleJobShop shop) {
        List<Stage> stages = IntStream.range(0, shop.machines())
                .mapToObj(JobShopStudio::stage)
                .toList();
        Lease lease = new Lease(
                LeaseId.of("lease"),
                "landlord",
                stages.stream().map(Stage::id).toList(),
                DateRange.ofDays(FIRST_DAY, Math.max(1, shop.totalTime())),
                Money.zero(WON),
                RentPeriod.TERM,
                List.of(),
                List.of());
        ContentStudio house = new ContentStudio(
                LocalName.of(shop.name()), ZoneId.of("UTC"), WON, CalendarRule.everyDay(), Optional.empty());
        Studio studio = new Studio(STUDIO, LocalName.of(shop.name()), LocalName.of("paper"), List.of());
        return new Lot(house, List.of(studio), stages, List.of(lease), List.of());
    }

    public static List<Title> titles(FlexibleJobShop shop) {
        return IntStream.range(0, shop.jobs().size())
                .mapToObj(job -> title(job, shop.jobs().get(job)))
                .toList();
    }

    private static Stage stage(int machine) {
        StageId id = stageId(machine);
        return new Stage(
                id, STUDIO, LocalName.of(id.value()), Area.ofSquareMeters(100), new Height(1000), Set.of(), false);
    }

    private static StageId stageId(int machine) {
        return StageId.of("m" + machine);
    }

    private static Title title(int job, List<FlexibleJobShop.Operation> operations) {
        String name = "job-" + job;
        return new Title(
                TitleId.of(name),
                LocalName.of(name),
                Optional.empty(),
                new Format.Film(),
                List.of(),
                new Source(Source.Kind.ORIGINAL, Optional.empty()),
                Phase.PREPRODUCTION,
                List.of(),
                1,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                1,
                Optional.empty(),
                List.of(),
                sets(operations),
                List.of());
    }

    private static List<FilmSet> sets(List<FlexibleJobShop.Operation> operations) {
        List<FilmSet> sets = new ArrayList<>();
        for (FlexibleJobShop.Operation operation : operations) {
            if (operation.time() > 0) {
                List<SetId> after =
                        sets.isEmpty() ? List.of() : List.of(sets.getLast().id());
                sets.add(set("op-" + sets.size(), operation, after));
            }
        }
        return sets;
    }

    private static FilmSet set(String name, FlexibleJobShop.Operation operation, List<SetId> after) {
        return new FilmSet(
                SetId.of(name),
                LocalName.of(name),
                false,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                operation.machines().stream()
                        .map(machine -> stageId(machine).value())
                        .collect(Collectors.toUnmodifiableSet()),
                0,
                operation.time(),
                0,
                0,
                after);
    }
}
