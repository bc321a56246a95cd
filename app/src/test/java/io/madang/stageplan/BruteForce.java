package io.madang.stageplan;

import io.madang.lot.Booking;
import io.madang.lot.Stage;
import io.madang.lot.StageRent;
import io.madang.slate.FilmSet;
import io.madang.slate.Title;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tries every plan of a tiny problem, on calendar days and without any of the solver's shortcuts.
public final class BruteForce {

    private record Choice(Title title, FilmSet set, Placement place) {}

    private static final Comparator<long[]> LEXICOGRAPHIC = Arrays::compare;

    private final StagePlanProblem problem;
    private final PlacementCheck single;
    private final List<List<Choice>> choices = new ArrayList<>();
    private final List<Choice> taken = new ArrayList<>();
    private Optional<long[]> best = Optional.empty();

    private BruteForce(StagePlanProblem problem) {
        this.problem = problem;
        single = new PlacementCheck(problem);
    }

    /// The terms of the best plan, in their order; empty where no plan exists.
    public static Optional<long[]> best(StagePlanProblem problem) {
        BruteForce search = new BruteForce(problem);
        for (Title title : problem.titles()) {
            title.sets().forEach(set -> search.choices.add(search.choices(title, set)));
        }
        search.descend(0);
        return search.best;
    }

    private List<Choice> choices(Title title, FilmSet set) {
        Optional<Placement> booked = booked(title, set);
        Stream<Placement> places = booked.isPresent() ? booked.stream() : free(title, set);
        return places.map(place -> new Choice(title, set, place)).toList();
    }

    private Optional<Placement> booked(Title title, FilmSet set) {
        return problem.lot().bookings().stream()
                .filter(Booking::isConfirmed)
                .filter(booking -> booking.use() instanceof Booking.ForSet use
                        && use.title().equals(title.id().value())
                        && use.set().equals(set.id().value()))
                .findFirst()
                .map(booking -> new Placement(
                        title.id(),
                        set.id(),
                        Optional.of(booking.stage()),
                        booking.days().from(),
                        ((Booking.ForSet) booking.use()).shoot().from(),
                        ((Booking.ForSet) booking.use()).shoot().to(),
                        booking.days().to(),
                        true));
    }

    private Stream<Placement> free(Title title, FilmSet set) {
        List<Placement> all = new ArrayList<>();
        List<LocalDate> days = problem.calendar().days();
        List<Optional<Stage>> stages = set.onLocation()
                ? List.of(Optional.empty())
                : problem.lot().stages().stream().map(Optional::of).toList();
        for (Optional<Stage> stage : stages) {
            for (int first = 0; first < days.size(); first++) {
                for (int idle = 0; idle <= set.standDays(); idle++) {
                    for (int late = 0; late + idle <= set.standDays(); late++) {
                        int shoot = first + set.buildDays() + idle;
                        int wrap = shoot + set.shootDays();
                        int end = wrap + set.strikeDays() + late;
                        if (end <= days.size()) {
                            all.add(new Placement(
                                    title.id(),
                                    set.id(),
                                    stage.map(Stage::id),
                                    days.get(first),
                                    days.get(shoot),
                                    days.get(wrap - 1).plusDays(1),
                                    days.get(end - 1).plusDays(1),
                                    false));
                        }
                    }
                }
            }
        }
        return all.stream().filter(place -> single.violations(title, set, place).isEmpty());
    }

    private void descend(int depth) {
        if (depth == choices.size()) {
            long[] terms = terms();
            if (best.isEmpty() || LEXICOGRAPHIC.compare(terms, best.get()) < 0) {
                best = Optional.of(terms);
            }
            return;
        }
        for (Choice choice : choices.get(depth)) {
            taken.add(choice);
            if (choice.place().booked() || fits(choice)) {
                descend(depth + 1);
            }
            taken.removeLast();
        }
    }

    /// Whether all that is taken goes together on the days of the newest choice. A booked set comes with its booking.
    private boolean fits(Choice newest) {
        return isInOrder(newest)
                && newest.place()
                        .buildFrom()
                        .datesUntil(newest.place().strikeTo())
                        .allMatch(day -> fits(newest, day));
    }

    private boolean fits(Choice newest, LocalDate day) {
        Stream<Choice> shooting =
                allOf(newest.title()).filter(other -> other.place().shoot().contains(day));
        boolean unitsFit = !newest.place().shoot().contains(day)
                || !problem.calendar().days().contains(day)
                || shooting.count() <= newest.title().units();
        return unitsFit && (newest.set().onLocation() || floorFits(newest, day));
    }

    /// Taken ones of the title, and those that bookings fix, whether or not their turn has come.
    private Stream<Choice> allOf(Title title) {
        Stream<Choice> fixedLater = choices.stream()
                .skip(taken.size())
                .flatMap(List::stream)
                .filter(choice -> choice.place().booked());
        return Stream.concat(taken.stream(), fixedLater)
                .filter(choice -> choice.title().id().equals(title.id()));
    }

    private boolean isInOrder(Choice newest) {
        return allOf(newest.title()).allMatch(other -> {
            boolean after = !newest.set().after().contains(other.set().id())
                    || !newest.place().shootFrom().isBefore(other.place().shootTo());
            boolean before = !other.set().after().contains(newest.set().id())
                    || !other.place().shootFrom().isBefore(newest.place().shootTo());
            return after && before;
        });
    }

    private boolean floorFits(Choice newest, LocalDate day) {
        Stage stage = stage(newest.place());
        long area = 0;
        for (Booking booking : problem.lot().bookings()) {
            if (booking.isConfirmed()
                    && booking.stage().equals(stage.id())
                    && booking.days().contains(day)) {
                area += stage.sharing()
                        ? booking.area().orElse(stage.area()).hundredths()
                        : stage.area().hundredths();
            }
        }
        for (Choice choice : taken) {
            if (!choice.place().booked()
                    && choice.place().stage().equals(newest.place().stage())
                    && choice.place().days().contains(day)) {
                area += area(stage, choice.set());
            }
        }
        return area <= stage.area().hundredths();
    }

    private static long area(Stage stage, FilmSet set) {
        return stage.sharing()
                ? set.area().orElse(stage.area()).hundredths()
                : stage.area().hundredths();
    }

    private Stage stage(Placement place) {
        return problem.lot().stages().stream()
                .filter(stage -> place.stage().filter(stage.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private long[] terms() {
        LocalDate start = problem.calendar().within().from();
        if (problem.objective() == Objective.MAKESPAN) {
            return new long[] {
                taken.stream()
                        .mapToLong(choice ->
                                ChronoUnit.DAYS.between(start, choice.place().strikeTo()))
                        .max()
                        .orElse(0)
            };
        }
        long late = 0;
        long money = taken.stream().mapToLong(this::rent).sum();
        long launches = 0;
        for (Title title : problem.titles()) {
            LocalDate launch = taken.stream()
                    .filter(choice -> choice.title().id().equals(title.id()))
                    .map(choice -> choice.place().shootTo())
                    .max(Comparator.naturalOrder())
                    .orElseThrow()
                    .plusDays(title.daysFromWrapToLaunch());
            long daysLate = title.targetLaunch()
                    .map(target -> Math.max(0, ChronoUnit.DAYS.between(target, launch)))
                    .orElse(0L);
            late += title.priority() * daysLate;
            money += daysLate * title.costOfDayLate().map(cost -> cost.minor()).orElse(0L);
            launches += ChronoUnit.DAYS.between(start, launch);
        }
        return new long[] {late, money, launches};
    }

    private long rent(Choice choice) {
        if (choice.set().onLocation() && !choice.place().booked()) {
            return 0;
        }
        Stage stage = stage(choice.place());
        long area = choice.place().booked() ? bookedArea(choice, stage) : area(stage, choice.set());
        return StageRent.of(problem.lot())
                .of(stage.id(), choice.place().days())
                .share(area, stage.area().hundredths())
                .minor();
    }

    private long bookedArea(Choice choice, Stage stage) {
        return problem.lot().bookings().stream()
                .filter(booking -> stage.sharing()
                        && booking.use() instanceof Booking.ForSet
                        && booking.days().equals(choice.place().days()))
                .findFirst()
                .flatMap(Booking::area)
                .map(area -> Math.min(area.hundredths(), stage.area().hundredths()))
                .orElse(stage.area().hundredths());
    }
}
