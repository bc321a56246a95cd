package io.madang.stageplan.solver;

import io.madang.stageplan.Objective;
import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Option;
import io.madang.stageplan.solver.IntegerSlate.Show;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Improves a plan: takes a late or dear title and its neighbors off the lot, puts them back in another order, and
/// keeps what is better or, early on, a little worse.
///
/// (Ruin and recreate after Schrimpf et al., 2000, with the blinks of Christiaens and Vanden Berghe, 2020, under a
/// falling temperature.)
final class NeighborhoodSearch {

    /// Where a set stood before it was taken off.
    private record Old(Job job, Option option, int start) {}

    private static final int ROUNDS = 32;

    private final IntegerSlate slate;
    private final Occupancy occupancy;
    private final SplittableRandom random;
    private final Insertion insertion;
    private final Tally[] byShow;
    private final long[] leastFirst;
    private final double moneyWeight;
    private final double launchWeight;
    private Tally current;
    private Tally best;
    private Seats bestSeats;

    /// @param alone by title
    NeighborhoodSearch(IntegerSlate slate, Occupancy occupancy, TitleAlone[] alone, SplittableRandom random) {
        this.slate = slate;
        this.occupancy = occupancy;
        this.random = random;
        insertion = new Insertion(slate, occupancy, random);
        byShow = slate.shows().stream()
                .map(show -> Tally.ofShow(slate, occupancy, show))
                .toArray(Tally[]::new);
        leastFirst = slate.shows().stream()
                .mapToLong(show -> leastFirst(show, alone[show.number()]))
                .toArray();
        current = Tally.total(slate, byShow);
        best = current;
        bestSeats = occupancy.seats();
        double scale = Math.max(100, current.first());
        moneyWeight = 0.05 * scale / Math.max(1, current.money());
        launchWeight = 0.01 * scale / Math.max(1, current.launches());
    }

    private long leastFirst(Show show, TitleAlone alone) {
        return slate.problem().objective() == Objective.MAKESPAN
                ? 0
                : (long) show.title().priority() * show.daysLate(alone.wrap());
    }

    Tally best() {
        return best;
    }

    Seats bestSeats() {
        return bestSeats;
    }

    /// Searches until `pace` is over or `most` steps are done; `better` hears of each better plan.
    void run(Pace pace, long most, Consumer<Tally> better) {
        long done = 0;
        double hot = 0.002 * Math.max(100, current.first());
        while (!pace.isOver() && done < most) {
            double used = Math.max(pace.used(), (double) done / most);
            double temperature = hot * Math.pow(0.002, used);
            for (int round = 0; round < ROUNDS; round++) {
                step(temperature, better);
                pace.take(0.001);
            }
            done += ROUNDS;
        }
    }

    private void step(double temperature, Consumer<Tally> better) {
        List<Old> removed = ruin();
        boolean complete = recreate(removed);
        Set<Integer> shows = new TreeSet<>();
        removed.forEach(old -> shows.add(old.job().show()));
        Tally[] before = shows.stream().map(show -> byShow[show]).toArray(Tally[]::new);
        shows.forEach(show ->
                byShow[show] = Tally.ofShow(slate, occupancy, slate.shows().get(show)));
        Tally next = Tally.total(slate, byShow);
        if (complete && isWelcome(next, temperature)) {
            current = next;
            keepIfBest(better);
        } else {
            restore(removed);
            int at = 0;
            for (int show : shows) {
                byShow[show] = before[at++];
            }
        }
    }

    private void keepIfBest(Consumer<Tally> better) {
        if (current.compareTo(best) < 0) {
            best = current;
            bestSeats = occupancy.seats();
            better.accept(best);
        }
    }

    private boolean isWelcome(Tally next, double temperature) {
        Tally change = next.minus(current);
        double worse = change.first() + moneyWeight * change.money() + launchWeight * change.launches();
        return next.compareTo(current) <= 0 || worse < -temperature * Math.log(random.nextDouble());
    }

    private void restore(List<Old> removed) {
        removed.forEach(old -> occupancy.remove(old.job()));
        removed.forEach(old -> occupancy.place(old.job(), old.option(), old.start()));
    }

    /// Takes a title off, and sets that stood in its way.
    private List<Old> ruin() {
        List<Old> removed = new ArrayList<>();
        Show show = pick();
        show.jobs().forEach(job -> takeOff(job, removed));
        if (removed.isEmpty()) {
            return removed;
        }
        int neighbors = random.nextInt(1, 14);
        boolean wholeTitles = random.nextInt(3) == 0;
        List<Integer> inTheWay = inTheWay(show, removed.get(random.nextInt(removed.size())));
        for (int number = 0; number < inTheWay.size() && neighbors > 0; number++) {
            Job job = slate.jobs().get(inTheWay.get(number));
            int before = removed.size();
            if (wholeTitles) {
                slate.shows().get(job.show()).jobs().forEach(other -> takeOff(other, removed));
            } else {
                takeOff(job.number(), removed);
            }
            neighbors -= removed.size() - before;
        }
        return removed;
    }

    /// What the titles lose to each other, as far as it is known.
    private long excess() {
        long excess = 0;
        for (int show = 0; show < byShow.length; show++) {
            excess += byShow[show].first() - leastFirst[show];
        }
        return excess;
    }

    /// A title that is later than it would be alone, by the weight of that, or any.
    private Show pick() {
        long excess = excess();
        if (excess > 0 && random.nextInt(10) < 6) {
            long mark = random.nextLong(excess);
            for (Show show : slate.shows()) {
                mark -= byShow[show.number()].first() - leastFirst[show.number()];
                if (mark < 0) {
                    return show;
                }
            }
        }
        return slate.shows().get(random.nextInt(slate.shows().size()));
    }

    private void takeOff(int number, List<Old> removed) {
        Job job = slate.jobs().get(number);
        @Nullable Option option = occupancy.option(number);
        if (option != null) {
            removed.add(new Old(job, option, occupancy.start(number)));
            occupancy.remove(job);
        }
    }

    /// Sets of other titles on floors that `old` could use, at about its time or shortly before, in random order.
    private List<Integer> inTheWay(Show show, Old old) {
        boolean[] floors = new boolean[slate.floors().size() + 1];
        old.job().options().forEach(option -> floors[option.floor() + 1] = true);
        int reach = random.nextInt(1, 4) * old.job().length() + 5;
        int from = old.start() - reach;
        int to = old.start() + old.job().length() + reach / 3;
        List<Integer> found = new ArrayList<>();
        for (Job job : slate.jobs()) {
            @Nullable Option option = occupancy.option(job.number());
            int start = occupancy.start(job.number());
            if (option != null
                    && job.show() != show.number()
                    && option.floor() >= 0
                    && floors[option.floor() + 1]
                    && start < to
                    && start + job.length() > from) {
                found.add(job.number());
            }
        }
        shuffle(found);
        return found;
    }

    private void shuffle(List<Integer> numbers) {
        for (int at = numbers.size() - 1; at > 0; at--) {
            Collections.swap(numbers, at, random.nextInt(at + 1));
        }
    }

    private boolean recreate(List<Old> removed) {
        if (removed.isEmpty()) {
            return true;
        }
        int seed = removed.getFirst().job().show();
        boolean hasty = random.nextInt(4) == 0;
        for (Job job : newOrder(removed, random.nextInt(3) == 0 ? -1 : seed)) {
            if (!insertion.place(job, 2, hasty)) {
                return false;
            }
        }
        return true;
    }

    /// Title by title or set by set; a set never before those it must follow.
    private List<Job> newOrder(List<Old> removed, int seed) {
        double[] byShowKey = random.doubles(slate.shows().size()).toArray();
        int rule = random.nextInt(4);
        Comparator<Job> comparator = switch (rule) {
            case 0 -> Comparator.comparingDouble(job -> byShowKey[job.show()]);
            case 1 -> Comparator.comparingDouble(job -> -job.length() * (0.5 + byShowKey[job.show()]));
            case 2 ->
                Comparator.comparingDouble(job -> slate.shows().get(job.show()).target() + 200 * byShowKey[job.show()]);
            default ->
                Comparator.comparingDouble(
                        job -> -slate.shows().get(job.show()).title().priority() * byShowKey[job.show()]);
        };
        List<Job> sorted = new ArrayList<>(removed.stream()
                .map(Old::job)
                .sorted(Comparator.comparing((Job job) -> job.show() != seed).thenComparing(comparator))
                .toList());
        return followingOrder(sorted);
    }

    static List<Job> followingOrder(List<Job> sorted) {
        List<Job> ordered = new ArrayList<>();
        while (!sorted.isEmpty()) {
            Job next = sorted.stream()
                    .filter(job -> job.before().isEmpty()
                            || sorted.stream().noneMatch(other -> job.before().contains(other.number())))
                    .findFirst()
                    .orElseThrow();
            ordered.add(next);
            sorted.remove(next);
        }
        return ordered;
    }
}
