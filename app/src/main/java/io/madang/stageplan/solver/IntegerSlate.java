package io.madang.stageplan.solver;

import io.madang.lot.Stage;
import io.madang.slate.FilmSet;
import io.madang.slate.Title;
import io.madang.stageplan.Placement;
import io.madang.stageplan.StagePlanProblem;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A stage-plan problem in integers, the one language of all searches in this room.
///
/// Everything that concerns a single set is already folded into the starts its options allow: leases, whole-stage
/// bookings, blocked days, earliest start, the end of the stretch. What is left to the search is what sets do to each
/// other: on stages, in shooting units, in order.
///
/// No set stands idle here. Only the beginning of an occupancy could be earlier than it must, and building later,
/// straight before the shoot, keeps every rule, frees the stage and costs no more.
///
/// Arrays are written once by the encoder and never compared.
@SuppressWarnings("ArrayRecordComponent")
record IntegerSlate(StagePlanProblem problem, DayLine days, List<Show> shows, List<Job> jobs, List<Floor> floors) {

    IntegerSlate {
        shows = List.copyOf(shows);
        jobs = List.copyOf(jobs);
        floors = List.copyOf(floors);
    }

    /// A stage.
    ///
    /// @param capacity area in hundredths of a square meter
    /// @param load per working day: area taken by confirmed bookings, at most `capacity`
    record Floor(int number, Stage stage, long capacity, int[] load) {
        boolean isSharing() {
            return stage.sharing();
        }
    }

    /// A title.
    ///
    /// @param jobs numbers of its sets
    /// @param unitLoad per working day: shooting units at work on booked sets, at most `units`
    /// @param launch by the end (exclusive index) of its last shooting day, booked sets included: calendar
    ///     days from the start of the stretch to the launch
    /// @param target calendar days from the start of the stretch to the target launch; `Integer.MAX_VALUE`: none
    /// @param costOfDayLate minor units of money
    record Show(
            int number,
            Title title,
            List<Integer> jobs,
            int units,
            int[] unitLoad,
            int[] launch,
            int target,
            long costOfDayLate) {
        int daysLate(int end) {
            return Math.max(0, launch[end] - target);
        }
    }

    /// A set: build, shoot and strike in one run of working days.
    ///
    /// @param before numbers of the sets that must be shot before it and are not booked
    /// @param options where it may stand; empty for a booked one
    /// @param booked its place where a confirmed booking fixes it
    /// @param bookedRent rent of the booked days in minor units; 0 where it is not booked
    record Job(
            int number,
            int show,
            FilmSet set,
            int build,
            int shoot,
            int strike,
            List<Integer> before,
            List<Option> options,
            Optional<Placement> booked,
            long bookedRent) {
        int length() {
            return build + shoot + strike;
        }

        Job withOptions(List<Option> found) {
            return new Job(number, show, set, build, shoot, strike, before, found, booked, bookedRent);
        }

        /// The end (exclusive index) of its shooting days when it starts at `start`.
        int wrap(int start) {
            return start + build + shoot;
        }
    }

    /// A stage on which a set may stand, and when.
    ///
    /// @param floor the stage's number; −1 for a set on location
    /// @param starts first working days it may have there
    /// @param area floor it takes there, in hundredths of a square meter; all of it where it shares with none
    /// @param rent by start: rent its days cost, in minor units; 0 where it may not start
    record Option(int floor, BitSet starts, long area, long[] rent) {}

    /// The rent of a job that starts at `start` on `floor`.
    static long rent(Job job, int floor, int start) {
        return job.options().stream()
                .filter(option -> option.floor() == floor)
                .mapToLong(option -> option.rent()[start])
                .findFirst()
                .orElseThrow();
    }
}
