package io.madang.stageplan.solver;

import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Show;

/// What a solution costs, term by term, exactly.
///
/// @param late sum of priority × calendar days late
/// @param money rent of all sets and cost of days late, in minor units
/// @param launch sum of calendar days from the start of the stretch to each launch
/// @param makespan calendar days from the start of the stretch until everything is shot and struck
record Score(long late, long money, long launch, long makespan) {

    static Score of(IntegerSlate slate, Seats seats) {
        long late = 0;
        long money = rent(slate, seats);
        long launch = 0;
        for (Show show : slate.shows()) {
            int end = wrap(slate, show, seats);
            late += (long) show.title().priority() * show.daysLate(end);
            money += show.costOfDayLate() * show.daysLate(end);
            launch += show.launch()[end];
        }
        return new Score(late, money, launch, makespan(slate, seats));
    }

    /// The end (exclusive index) of the last shooting day of the sets that are not booked; 0 where all are.
    static int wrap(IntegerSlate slate, Show show, Seats seats) {
        return show.jobs().stream()
                .map(number -> slate.jobs().get(number))
                .filter(job -> job.booked().isEmpty())
                .mapToInt(job -> job.wrap(seats.start()[job.number()]))
                .max()
                .orElse(0);
    }

    private static long rent(IntegerSlate slate, Seats seats) {
        long rent = 0;
        for (Job job : slate.jobs()) {
            rent += job.booked().isPresent()
                    ? job.bookedRent()
                    : IntegerSlate.rent(job, seats.floor()[job.number()], seats.start()[job.number()]);
        }
        return rent;
    }

    private static long makespan(IntegerSlate slate, Seats seats) {
        long makespan = 0;
        for (Job job : slate.jobs()) {
            long end = job.booked().isPresent()
                    ? slate.days().offset(job.booked().get().strikeTo())
                    : slate.days().offset(slate.days().dayAfter(seats.start()[job.number()] + job.length()));
            makespan = Math.max(makespan, end);
        }
        return makespan;
    }
}
