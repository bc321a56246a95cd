package io.madang.stageplan.solver;

import io.madang.stageplan.Objective;
import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Option;
import io.madang.stageplan.solver.IntegerSlate.Show;
import org.jspecify.annotations.Nullable;

/// What a plan or a part of it costs, term by term; compared in the order of the terms.
///
/// @param first weighted days late; for the makespan, the end of the last strike as an index
/// @param money stage money; 0 for the makespan
/// @param launches sum of launch days; for the makespan, of the titles' ends, which only guides the search
record Tally(long first, long money, long launches) implements Comparable<Tally> {

    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(first + other.first, money + other.money, launches + other.launches);
    }

    Tally minus(Tally other) {
        return new Tally(first - other.first, money - other.money, launches - other.launches);
    }

    /// All of a plan in which every set that is not booked has its place.
    static Tally of(IntegerSlate slate, Occupancy occupancy) {
        return total(
                slate,
                slate.shows().stream()
                        .map(show -> ofShow(slate, occupancy, show))
                        .toArray(Tally[]::new));
    }

    static Tally total(IntegerSlate slate, Tally[] byShow) {
        boolean isMakespan = slate.problem().objective() == Objective.MAKESPAN;
        long first = 0;
        long money = 0;
        long launches = 0;
        for (Tally show : byShow) {
            first = isMakespan ? Math.max(first, show.first) : first + show.first;
            money += show.money;
            launches += show.launches;
        }
        return new Tally(first, money, launches);
    }

    /// One title's part of the cost; sets without a place cost nothing.
    static Tally ofShow(IntegerSlate slate, Occupancy occupancy, Show show) {
        int wrap = 0;
        int end = 0;
        long rent = 0;
        for (int number : show.jobs()) {
            @Nullable Option option = occupancy.option(number);
            if (option != null) {
                Job job = slate.jobs().get(number);
                int start = occupancy.start(number);
                wrap = Math.max(wrap, job.wrap(start));
                end = Math.max(end, start + job.length());
                rent += option.rent()[start];
            }
        }
        if (slate.problem().objective() == Objective.MAKESPAN) {
            return new Tally(end, 0, end);
        }
        long late = show.daysLate(wrap);
        return new Tally(late * show.title().priority(), rent + late * show.costOfDayLate(), show.launch()[wrap]);
    }

    @Override
    public int compareTo(Tally other) {
        int byFirst = Long.compare(first, other.first);
        int byMoney = byFirst != 0 ? byFirst : Long.compare(money, other.money);
        return byMoney != 0 ? byMoney : Long.compare(launches, other.launches);
    }
}
