package io.madang.stageplan.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Constraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.util.Domain;
import io.madang.stageplan.solver.IntegerSlate.Floor;
import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Option;
import io.madang.stageplan.solver.IntegerSlate.Show;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/// The constraint model of a slate: one start per set, one literal per stage it may stand on.
///
/// A set's occupancy is one optional interval per stage, all on the same start. Exclusive stages are a no-overlap,
/// sharing stages a cumulative over their area, shooting units a no-overlap or cumulative over the shooting days.
/// The terms of the objective are added only by the pass that needs them, since each brings a table per set or title.
final class ExactModel {

    private final IntegerSlate slate;
    private final CpModel model = new CpModel();
    private final IntVar[] start;
    private final List<List<BoolVar>> chosen = new ArrayList<>();
    private final List<List<IntervalVar>> onFloor = new ArrayList<>();
    private final List<List<Long>> areaOnFloor = new ArrayList<>();
    private final List<IntervalVar> shoots = new ArrayList<>();
    private final List<IntVar> wraps = new ArrayList<>();
    private final Map<Integer, IntVar> lates = new HashMap<>();

    private final Deadlines deadlines;

    /// @param deadlines solutions beyond them need not be found
    ExactModel(IntegerSlate slate, Deadlines deadlines) {
        this.slate = slate;
        this.deadlines = deadlines;
        start = new IntVar[slate.jobs().size()];
        slate.floors().forEach(floor -> {
            onFloor.add(new ArrayList<>());
            areaOnFloor.add(new ArrayList<>());
        });
        slate.jobs().forEach(this::addJob);
        slate.floors().forEach(this::addFloor);
        slate.shows().forEach(this::addShow);
    }

    CpModel model() {
        return model;
    }

    private void addJob(Job job) {
        BitSet starts = new BitSet();
        job.options().forEach(option -> starts.or(option.starts()));
        String name = "start" + job.number();
        start[job.number()] =
                job.booked().isPresent() ? model.newConstant(0) : model.newIntVarFromDomain(domain(starts), name);
        shoots.add(model.newFixedSizeIntervalVar(
                LinearExpr.affine(start[job.number()], 1, job.build()), job.shoot(), "shoot" + job.number()));
        List<BoolVar> literals = new ArrayList<>();
        for (Option option : job.options()) {
            literals.add(addOption(job, option, starts));
        }
        chosen.add(literals);
        if (!literals.isEmpty()) {
            model.addExactlyOne(literals.toArray(new BoolVar[0]));
        }
    }

    private BoolVar addOption(Job job, Option option, BitSet anyStart) {
        BoolVar here = model.newBoolVar("on" + job.number() + "_" + option.floor());
        if (!option.starts().equals(anyStart)) {
            model.addLinearExpressionInDomain(start[job.number()], domain(option.starts()))
                    .onlyEnforceIf(here);
        }
        if (option.floor() >= 0) {
            IntervalVar interval = job.options().size() == 1
                    ? model.newFixedSizeIntervalVar(start[job.number()], job.length(), "stand" + job.number())
                    : model.newOptionalFixedSizeIntervalVar(
                            start[job.number()], job.length(), here, "stand" + job.number() + "_" + option.floor());
            onFloor.get(option.floor()).add(interval);
            areaOnFloor.get(option.floor()).add(option.area());
        }
        return here;
    }

    private void addFloor(Floor floor) {
        List<IntervalVar> intervals = onFloor.get(floor.number());
        if (!floor.isSharing()) {
            model.addNoOverlap(intervals);
            return;
        }
        CumulativeConstraint cumulative = model.addCumulative(floor.capacity());
        for (int index = 0; index < intervals.size(); index++) {
            cumulative.addDemand(
                    intervals.get(index), areaOnFloor.get(floor.number()).get(index));
        }
        addLoad(cumulative, floor.load(), "claim" + floor.number());
    }

    /// What booked days take already, as fixed intervals of even load.
    private void addLoad(CumulativeConstraint cumulative, int[] load, String name) {
        int from = 0;
        while (from < load.length) {
            int to = from;
            while (to < load.length && load[to] == load[from]) {
                to++;
            }
            if (load[from] > 0) {
                cumulative.addDemand(model.newFixedInterval(from, to - from, name + "_" + from), load[from]);
            }
            from = to;
        }
    }

    private void addShow(Show show) {
        List<Job> jobs = show.jobs().stream()
                .map(slate.jobs()::get)
                .filter(job -> job.booked().isEmpty())
                .toList();
        List<IntervalVar> intervals =
                jobs.stream().map(job -> shoots.get(job.number())).toList();
        if (show.units() == 1) {
            model.addNoOverlap(intervals);
        } else if (jobs.size() > show.units()) {
            CumulativeConstraint cumulative = model.addCumulative(show.units());
            intervals.forEach(interval -> cumulative.addDemand(interval, 1));
            addLoad(cumulative, show.unitLoad(), "unit" + show.number());
        }
        IntVar wrap = model.newIntVar(0, deadlines.wrap(show), "wrap" + show.number());
        wraps.add(wrap);
        for (Job job : jobs) {
            model.addGreaterOrEqual(wrap, end(job, job.build() + job.shoot()));
            for (int before : job.before()) {
                Job earlier = slate.jobs().get(before);
                model.addLessOrEqual(end(earlier, earlier.build() + earlier.shoot()), end(job, job.build()));
            }
        }
    }

    private LinearExpr end(Job job, int days) {
        return LinearExpr.newBuilder().add(start[job.number()]).add(days).build();
    }

    /// Sum of priority × days late.
    LinearExpr late() {
        return lateness(show -> show.title().priority()).build();
    }

    private LinearExprBuilder lateness(ToLongFunction<Show> weight) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (Show show : slate.shows()) {
            int inTime = lastInTime(show);
            if (weight.applyAsLong(show) > 0 && inTime < deadlines.wrap(show)) {
                sum.addTerm(late(show, inTime), weight.applyAsLong(show));
            }
        }
        return sum;
    }

    /// The latest wrap that is not late; 0 where every one is.
    private int lastInTime(Show show) {
        int end = deadlines.wrap(show);
        while (end > 0 && show.daysLate(end) > 0) {
            end--;
        }
        return end;
    }

    /// Days late by the days the wrap is over: the table is as short as the lateness it allows.
    private IntVar late(Show show, int inTime) {
        IntVar known = lates.get(show.number());
        if (known != null) {
            return known;
        }
        long[] late = new long[deadlines.wrap(show) - inTime + 1];
        for (int over = 0; over < late.length; over++) {
            late[over] = show.daysLate(inTime + over);
        }
        IntVar over = model.newIntVar(0, late.length - 1, "over" + show.number());
        model.addGreaterOrEqual(LinearExpr.newBuilder().add(over).add(inTime).build(), wraps.get(show.number()));
        IntVar value = lookUp(over, late, "late" + show.number());
        lates.put(show.number(), value);
        return value;
    }

    /// Sum of calendar days to the launches.
    LinearExpr launch() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (Show show : slate.shows()) {
            long[] launch = new long[deadlines.wrap(show) + 1];
            for (int end = 0; end < launch.length; end++) {
                launch[end] = show.launch()[end];
            }
            sum.add(lookUp(wraps.get(show.number()), launch, "launch" + show.number()));
        }
        return sum.build();
    }

    /// Rent of all sets and the cost of days late, in minor units.
    LinearExpr money() {
        LinearExprBuilder sum = lateness(Show::costOfDayLate);
        for (Job job : slate.jobs()) {
            if (job.booked().isPresent()) {
                sum.add(job.bookedRent());
            } else {
                addRent(job, sum);
            }
        }
        return sum.build();
    }

    private void addRent(Job job, LinearExprBuilder sum) {
        List<Option> options = job.options();
        if (options.size() == 1) {
            sum.add(lookUp(start[job.number()], options.getFirst().rent(), "rent" + job.number()));
            return;
        }
        long highest = options.stream().mapToLong(ExactModel::highest).max().orElse(0);
        IntVar rent = model.newIntVar(0, highest, "rent" + job.number());
        LinearExprBuilder least = LinearExpr.newBuilder();
        for (int index = 0; index < options.size(); index++) {
            Option option = options.get(index);
            BoolVar here = chosen.get(job.number()).get(index);
            IntVar there = lookUp(start[job.number()], option.rent(), "rent" + job.number() + "_" + option.floor());
            model.addGreaterOrEqual(rent, there).onlyEnforceIf(here);
            least.addTerm(here, lowest(option));
        }
        model.addGreaterOrEqual(rent, least.build());
        sum.add(rent);
    }

    private static long highest(Option option) {
        return option.starts().stream().mapToLong(at -> option.rent()[at]).max().orElse(0);
    }

    private static long lowest(Option option) {
        return option.starts().stream().mapToLong(at -> option.rent()[at]).min().orElse(0);
    }

    private IntVar lookUp(IntVar index, long[] table, String name) {
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (long value : table) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        IntVar value = model.newIntVar(low, high, name);
        model.addElement(index, table, value);
        return value;
    }

    /// The end (exclusive index) of all work of the sets that are not booked.
    LinearExpr end() {
        IntVar end = model.newIntVar(0, deadlines.end(), "end");
        for (Job job : slate.jobs()) {
            if (job.booked().isEmpty()) {
                model.addGreaterOrEqual(end, end(job, job.length()));
            }
        }
        return LinearExpr.newBuilder().add(end).build();
    }

    Constraint atMost(LinearExpr term, long value) {
        return model.addLessOrEqual(term, value);
    }

    /// Says what is proved about `term`, so that the search may end as soon as a solution reaches it.
    void atLeast(LinearExpr term, long value) {
        model.addGreaterOrEqual(term, value);
    }

    void hint(Seats seats) {
        model.clearHints();
        for (Job job : slate.jobs()) {
            if (job.booked().isEmpty()) {
                model.addHint(start[job.number()], seats.start()[job.number()]);
                for (int index = 0; index < job.options().size(); index++) {
                    boolean here = job.options().get(index).floor() == seats.floor()[job.number()];
                    model.addHint(chosen.get(job.number()).get(index), here);
                }
            }
        }
    }

    /// Reads a solution by what its variables are worth.
    Seats seats(ToLongFunction<IntVar> value, ToLongFunction<BoolVar> truth) {
        int[] starts = new int[start.length];
        int[] floors = new int[start.length];
        for (Job job : slate.jobs()) {
            boolean booked = job.booked().isPresent();
            starts[job.number()] = booked ? -1 : Math.toIntExact(value.applyAsLong(start[job.number()]));
            floors[job.number()] = -1;
            for (int index = 0; index < job.options().size(); index++) {
                if (truth.applyAsLong(chosen.get(job.number()).get(index)) == 1) {
                    floors[job.number()] = job.options().get(index).floor();
                }
            }
        }
        return new Seats(starts, floors);
    }

    private static Domain domain(BitSet starts) {
        List<long[]> runs = new ArrayList<>();
        for (int from = starts.nextSetBit(0); from >= 0; ) {
            int to = starts.nextClearBit(from);
            runs.add(new long[] {from, to - 1});
            from = starts.nextSetBit(to);
        }
        return Domain.fromIntervals(runs.toArray(new long[0][]));
    }
}
