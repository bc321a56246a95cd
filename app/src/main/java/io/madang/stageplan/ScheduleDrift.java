package io.madang.stageplan;

import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.slate.SetId;
import io.madang.slate.TitleId;
import io.madang.stageplan.StagePlans.Kept;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What other shoot days than those of a plan do to a title in it, as an estimate: every set stays where the plan has
/// it
/// and is only shot for longer or shorter. What really moves, only a new plan says.
///
/// @param board name of the stripboard that the new days come from; empty where they are typed
/// @param sets whose days differ, in the order of the title
/// @param launch as planned; empty where the plan lacks the title
/// @param estimate the launch with the new days, if nothing else moves; empty where `launch` is
public record ScheduleDrift(
        TitleId title,
        Optional<String> board,
        List<SetDrift> sets,
        Optional<LocalDate> launch,
        Optional<LocalDate> estimate) {

    /// A set that is shot on more or fewer days than the plan has.
    ///
    /// @param before shoot days in the plan
    /// @param after shoot days now
    /// @param planned the days it takes in the plan, build and strike included; empty where the plan lacks it
    /// @param estimate the days it would take there; empty also where the planned stretch is too short
    /// @param clashes what stands in the way there, in words
    public record SetDrift(
            SetId set,
            int before,
            int after,
            Optional<DateRange> planned,
            Optional<DateRange> estimate,
            List<Message> clashes) {
        public SetDrift {
            clashes = List.copyOf(clashes);
        }
    }

    public ScheduleDrift {
        sets = List.copyOf(sets);
    }

    /// One for each title whose shoot days differ from those that the plan was made with, in the order of the slate.
    ///
    /// @param now what would be planned now, for the plan's scenario
    public static List<ScheduleDrift> of(Kept kept, StagePlanProblem now) {
        return kept.age() == StagePlans.Age.CURRENT ? List.of() : new DriftEstimate(kept, now).drifts();
    }
}
