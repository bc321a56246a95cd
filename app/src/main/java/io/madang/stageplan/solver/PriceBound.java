package io.madang.stageplan.solver;

import io.madang.stageplan.solver.IntegerSlate.Floor;
import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Option;
import io.madang.stageplan.solver.IntegerSlate.Show;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A bound on one term for a whole slate, by prices.
///
/// Put a price on every day of every stage and on every day of every title's shooting units. Let each title choose its
/// cheapest days as if it were alone, and take off what all stages and units together could earn at these prices: no
/// plan costs less, whatever the prices. The prices rise where the titles crowd and fall where nobody comes, until the
/// bound stops growing. (Lagrangian relaxation of the capacities; the step after Polyak, 1969, in the averaged
/// direction of the volume algorithm of Barahona and Anbil, 2000.)
final class PriceBound {

    /// What a term charges: a title by the end of its shoot, a set by its place.
    interface Charge {
        double ofWrap(Show show, int end);

        double ofPlace(Option option, int start);
    }

    /// Weighted days late.
    static final Charge LATE = new Charge() {
        @Override
        public double ofWrap(Show show, int end) {
            return (double) show.title().priority() * show.daysLate(end);
        }

        @Override
        public double ofPlace(Option option, int start) {
            return 0;
        }
    };

    /// Rent, and the cost of days late.
    static final Charge MONEY = new Charge() {
        @Override
        public double ofWrap(Show show, int end) {
            return (double) show.costOfDayLate() * show.daysLate(end);
        }

        @Override
        public double ofPlace(Option option, int start) {
            return option.rent()[start];
        }
    };

    private static final double AVERAGING = 0.1;
    private static final int PATIENCE = 10;
    private static final int WEEK = 5;
    private static final double LEANING = 1e-5;

    private final IntegerSlate slate;
    private final Charge charge;
    private final TitleAlone[] alone;
    private final double[][] floorPrice;
    private final double[][] unitPrice;
    private final double[][] floorTrend;
    private final double[][] unitTrend;
    private final double[][] floorPriceUpTo;
    private final double[][] floorCenter;
    private final double[][] unitCenter;
    private final double[] showValue;
    private final @Nullable Option[] chosen;
    private final int[] chosenStart;
    private final double fixed;
    private final Seats plan;
    private final int[] planWrap;
    private final Deadlines deadlines;
    private double leaning;
    private double reach = 0.1;
    private double best = Double.NEGATIVE_INFINITY;

    /// @param alone by title
    /// @param plan one to lean on: where prices hardly tell places apart, a title chooses as it does there
    PriceBound(IntegerSlate slate, Charge charge, TitleAlone[] alone, Seats plan) {
        this.alone = alone;
        this.plan = plan;
        planWrap = slate.shows().stream()
                .mapToInt(show -> Score.wrap(slate, show, plan))
                .toArray();
        deadlines = Deadlines.of(slate, plan);
        this.slate = slate;
        this.charge = charge;
        int days = slate.days().size();
        floorPrice = new double[slate.floors().size()][days];
        floorTrend = new double[floorPrice.length][days];
        floorPriceUpTo = new double[floorPrice.length][days + 1];
        unitPrice = new double[slate.shows().size()][days];
        unitTrend = new double[unitPrice.length][days];
        floorCenter = new double[floorPrice.length][days];
        unitCenter = new double[unitPrice.length][days];
        showValue = new double[unitPrice.length];
        chosen = new Option[slate.jobs().size()];
        chosenStart = new int[chosen.length];
        fixed = charge == MONEY
                ? slate.jobs().stream().mapToDouble(Job::bookedRent).sum()
                : 0;
    }

    /// The greatest whole number that is surely no more than the term of any plan that is no later than the known one.
    long bound() {
        return (long) Math.max(0, Math.ceil(best - 1e-4 - 1e-9 * Math.abs(best)));
    }

    /// Raises the bound until `pace` is over, or it stops growing, or it reaches `known`, the value of a plan.
    void run(Pace pace, long known) {
        int still = 0;
        leaning = LEANING * known;
        do {
            double value = evaluate();
            boolean better = value > best;
            if (better) {
                reach = Math.min(2, reach * 1.1);
                copy(floorPrice, floorCenter);
                copy(unitPrice, unitCenter);
                still = 0;
            } else if (++still % PATIENCE == 0) {
                reach *= 0.7;
            }
            best = Math.max(best, value);
            pace.take(0.1);
            if (reach < 1e-4 || bound() >= known) {
                return;
            }
            move(reach, Math.max((double) known, best + 1) * 1.02 - best);
        } while (!pace.isOver());
    }

    private static void copy(double[][] from, double[][] to) {
        for (int row = 0; row < from.length; row++) {
            System.arraycopy(from[row], 0, to[row], 0, from[row].length);
        }
    }

    private double evaluate() {
        IntStream.range(0, floorPrice.length).forEach(floor -> sumUp(floorPrice[floor], floorPriceUpTo[floor]));
        IntStream.range(0, showValue.length).parallel().forEach(this::choose);
        double value = fixed + Arrays.stream(showValue).sum();
        for (Floor floor : slate.floors()) {
            for (int day = 0; day < slate.days().size(); day++) {
                value -= floorPrice[floor.number()][day] * free(floor, day);
            }
        }
        for (Show show : slate.shows()) {
            for (int day = 0; day < slate.days().size(); day++) {
                value -= unitPrice[show.number()][day] * (show.units() - show.unitLoad()[day]);
            }
        }
        return value;
    }

    private static double free(Floor floor, int day) {
        return (double) (floor.capacity() - floor.load()[day]) / floor.capacity();
    }

    private static void sumUp(double[] prices, double[] upTo) {
        for (int day = 0; day < prices.length; day++) {
            upTo[day + 1] = upTo[day] + prices[day];
        }
    }

    /// Finds the title's cheapest end, and for each of its sets the cheapest place that keeps it.
    private void choose(int number) {
        Show show = slate.shows().get(number);
        double[] unitUpTo = new double[slate.days().size() + 1];
        sumUp(unitPrice[number], unitUpTo);
        List<Menu> menus = new ArrayList<>();
        for (int index = 0; index < show.jobs().size(); index++) {
            Job job = slate.jobs().get(show.jobs().get(index));
            if (job.booked().isEmpty()) {
                menus.add(menu(job, alone[number].head()[index], alone[number].tail()[index], unitUpTo));
            }
        }
        double least = Double.POSITIVE_INFINITY;
        int leastEnd = 0;
        for (int end = alone[number].wrap(); end <= deadlines.wrap(show); end++) {
            double value = value(show, menus, end, least);
            if (value < least) {
                least = value;
                leastEnd = end;
            }
        }
        showValue[number] = least;
        boolean asPlanned = value(show, menus, planWrap[number], least + leaning) < least + leaning;
        int end = asPlanned ? planWrap[number] : leastEnd;
        menus.forEach(menu -> choose(menu, end, unitUpTo));
    }

    /// What the title pays when it is done by `end`; not less than `enough` where it is more.
    private double value(Show show, List<Menu> menus, int end, double enough) {
        double value = charge.ofWrap(show, end);
        for (Menu menu : menus) {
            if (value >= enough) {
                return value;
            }
            value += menu.least(end);
        }
        return value;
    }

    private void choose(Menu menu, int end, double[] unitUpTo) {
        Job job = menu.job();
        int start = menu.start()[menu.latest(end)];
        Option option = menu.option()[start];
        int planned = plan.start()[job.number()];
        if (planned <= menu.latest(end)) {
            Option there = job.options().stream()
                    .filter(candidate -> candidate.floor() == plan.floor()[job.number()])
                    .findFirst()
                    .orElseThrow();
            double price = price(job, there, planned) + unitUpTo[job.wrap(planned)] - unitUpTo[planned + job.build()];
            if (price <= menu.least(end) + leaning) {
                start = planned;
                option = there;
            }
        }
        chosenStart[job.number()] = start;
        chosen[job.number()] = option;
    }

    private double price(Job job, Option option, int start) {
        double price = charge.ofPlace(option, start);
        if (option.floor() >= 0) {
            double[] upTo = floorPriceUpTo[option.floor()];
            price += share(option) * (upTo[start + job.length()] - upTo[start]);
        }
        return price;
    }

    /// The part of the floor that a set takes there.
    private double share(Option option) {
        return option.floor() < 0
                ? 0
                : (double) option.area() / slate.floors().get(option.floor()).capacity();
    }

    /// What a set can have, by start: the cheapest price up to there, where that is, and on which stage.
    ///
    /// @param tail shooting days of its title that must follow it
    @SuppressWarnings("ArrayRecordComponent")
    private record Menu(
            Job job,
            int tail,
            double[] price,
            int[] start,
            @Nullable Option[] option) {

        /// The last start with which its title can be done by `end`.
        int latest(int end) {
            return end - tail - job.build() - job.shoot();
        }

        double least(int end) {
            return latest(end) < 0 ? Double.POSITIVE_INFINITY : price[latest(end)];
        }
    }

    private Menu menu(Job job, int head, int tail, double[] unitUpTo) {
        int days = slate.days().size();
        double[] price = new double[days];
        Arrays.fill(price, Double.POSITIVE_INFINITY);
        @Nullable Option[] option = new Option[days];
        for (Option candidate : job.options()) {
            addPrices(job, candidate, Math.max(0, head - job.build()), price, option);
        }
        int[] start = new int[days];
        int cheapest = 0;
        for (int day = 0; day < days; day++) {
            if (price[day] < Double.POSITIVE_INFINITY) {
                price[day] += unitUpTo[job.wrap(day)] - unitUpTo[day + job.build()];
            }
            cheapest = price[day] < price[cheapest] ? day : cheapest;
            price[day] = price[cheapest];
            start[day] = cheapest;
        }
        return new Menu(job, tail, price, start, option);
    }

    private void addPrices(Job job, Option candidate, int from, double[] least, @Nullable Option[] option) {
        BitSet starts = candidate.starts();
        for (int first = starts.nextSetBit(from); first >= 0; ) {
            int last = starts.nextClearBit(first);
            for (int start = first; start < last; start++) {
                double price = price(job, candidate, start);
                if (price < least[start]) {
                    least[start] = price;
                    option[start] = candidate;
                }
            }
            first = starts.nextSetBit(last);
        }
    }

    /// Moves the prices along the averaged crowding.
    private void move(double reach, double gap) {
        double[][] floorCrowd = new double[floorPrice.length][slate.days().size()];
        double[][] unitCrowd = new double[unitPrice.length][slate.days().size()];
        crowd(floorCrowd, unitCrowd);
        double length = follow(floorTrend, floorCrowd, floorCenter) + follow(unitTrend, unitCrowd, unitCenter);
        double step = reach * Math.max(gap, 1e-6) / Math.max(length, 1e-9);
        raise(floorPrice, floorCenter, floorTrend, step);
        raise(unitPrice, unitCenter, unitTrend, step);
    }

    /// Use beyond what is there, by floor and unit and day.
    private void crowd(double[][] floors, double[][] units) {
        for (Floor floor : slate.floors()) {
            Arrays.setAll(floors[floor.number()], day -> -free(floor, day));
        }
        for (Show show : slate.shows()) {
            Arrays.setAll(units[show.number()], day -> show.unitLoad()[day] - show.units());
        }
        for (Job job : slate.jobs()) {
            Option option = chosen[job.number()];
            if (job.booked().isEmpty() && option != null) {
                int start = chosenStart[job.number()];
                add(units[job.show()], start + job.build(), job.wrap(start), 1);
                if (option.floor() >= 0) {
                    add(floors[option.floor()], start, start + job.length(), share(option));
                }
            }
        }
    }

    private static void add(double[] to, int from, int end, double amount) {
        for (int day = from; day < end; day++) {
            to[day] += amount;
        }
    }

    /// Bends the trend toward the crowding; the squared length of what the prices can follow.
    private static double follow(double[][] trend, double[][] crowd, double[][] center) {
        double length = 0;
        for (int row = 0; row < trend.length; row++) {
            level(crowd[row]);
            for (int day = 0; day < trend[row].length; day++) {
                trend[row][day] += AVERAGING * (crowd[row][day] - trend[row][day]);
                length += trend[row][day] > 0 || center[row][day] > 0 ? trend[row][day] * trend[row][day] : 0;
            }
        }
        return length;
    }

    /// One price for a week: fewer prices settle sooner.
    private static void level(double[] crowd) {
        for (int from = 0; from < crowd.length; from += WEEK) {
            int to = Math.min(crowd.length, from + WEEK);
            double mean = Arrays.stream(crowd, from, to).sum() / (to - from);
            Arrays.fill(crowd, from, to, mean);
        }
    }

    private static void raise(double[][] price, double[][] center, double[][] trend, double step) {
        for (int row = 0; row < price.length; row++) {
            for (int day = 0; day < price[row].length; day++) {
                price[row][day] = Math.max(0, center[row][day] + step * trend[row][day]);
            }
        }
    }
}
