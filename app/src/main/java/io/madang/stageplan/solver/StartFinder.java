package io.madang.stageplan.solver;

import io.madang.common.DateRange;
import io.madang.lot.Booking;
import io.madang.lot.Lease;
import io.madang.lot.Stage;
import io.madang.slate.FilmSet;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.solver.IntegerSlate.Floor;
import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the stages on which a set may stand and the days on which it may start there.
final class StartFinder {

    /// What a stage is under confirmed bookings, on calendar days.
    private record Claim(DateRange days, long area) {}

    private final DayLine days;
    private final List<Floor> floors;
    private final List<RentTable> rents;
    private final List<List<DateRange>> leased;
    private final List<List<Claim>> claims;

    StartFinder(StagePlanProblem problem, DayLine days, List<Floor> floors, List<RentTable> rents) {
        this.days = days;
        this.floors = floors;
        this.rents = rents;
        leased = floors.stream()
                .map(floor -> LeasedDays.of(problem.lot().leasesOf(floor.stage().id()).stream()
                        .map(Lease::term)
                        .toList()))
                .toList();
        claims = floors.stream().map(floor -> claims(problem, floor.stage())).toList();
    }

    private static List<Claim> claims(StagePlanProblem problem, Stage stage) {
        return problem.lot().bookings().stream()
                .filter(Booking::isConfirmed)
                .filter(booking -> booking.stage().equals(stage.id()))
                .map(booking -> new Claim(booking.days(), FloorReader.areaOf(booking, stage)))
                .toList();
    }

    /// Where the job may stand, given the starts its title leaves it; stages without any start are left out.
    List<Option> options(Job job, BitSet window) {
        if (job.set().onLocation()) {
            return window.isEmpty() ? List.of() : List.of(new Option(-1, window, 0, new long[days.size()]));
        }
        List<Option> options = new ArrayList<>();
        for (Floor floor : floors) {
            if (Fit.fits(job.set(), floor.stage())) {
                BitSet starts = starts(job, floor, window);
                if (!starts.isEmpty()) {
                    options.add(option(job, floor, starts));
                }
            }
        }
        return options;
    }

    private Option option(Job job, Floor floor, BitSet starts) {
        long area = area(job.set(), floor);
        long[] rent = new long[days.size()];
        starts.stream().forEach(start -> rent[start] = rents.get(floor.number()).of(start, start + job.length(), area));
        return new Option(floor.number(), starts, area, rent);
    }

    private static long area(FilmSet set, Floor floor) {
        return floor.isSharing()
                ? set.area().map(area -> area.hundredths()).orElse(floor.capacity())
                : floor.capacity();
    }

    private BitSet starts(Job job, Floor floor, BitSet window) {
        BitSet starts = new BitSet(days.size());
        long area = area(job.set(), floor);
        window.stream()
                .filter(start -> isFree(floor, start, start + job.length(), area))
                .forEach(starts::set);
        return starts;
    }

    private boolean isFree(Floor floor, int from, int to, long area) {
        DateRange dates = days.dates(from, to);
        return leased.get(floor.number()).stream().anyMatch(term -> term.contains(dates))
                && claims.get(floor.number()).stream()
                        .noneMatch(claim -> claim.area() + area > floor.capacity()
                                && claim.days().overlaps(dates))
                && fitsUnderLoad(floor, from, to, area);
    }

    private static boolean fitsUnderLoad(Floor floor, int from, int to, long area) {
        for (int day = from; day < to; day++) {
            if (floor.load()[day] + area > floor.capacity()) {
                return false;
            }
        }
        return true;
    }
}
