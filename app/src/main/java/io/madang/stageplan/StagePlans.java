package io.madang.stageplan;

import io.madang.slate.SetId;
import io.madang.slate.TitleId;
import io.madang.stageplan.StagePlanning.Planned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where computed plans are kept, so that pages show them again.
public interface StagePlans {

    /// What has changed since a plan was made.
    enum Age {
        /// Nothing that it was made for.
        CURRENT,
        /// Shoot days of sets, and nothing else; `ScheduleDrift` says what that moves.
        OTHER_SHOOT_DAYS,
        /// The slate or the lot.
        CHANGED
    }

    /// On how many days a set is shot.
    record ShootDays(TitleId title, SetId set, int days) {}

    /// A plan with the question it answers.
    ///
    /// @param lost titles that cannot be shot; the outcome is about the others
    /// @param reasons why they cannot
    /// @param shootDays that it was made with; empty for a plan of an older version of the program
    /// @param age what has changed since
    record Kept(
            long number,
            Instant madeAt,
            Scenario scenario,
            StagePlanOutcome outcome,
            List<TitleId> lost,
            List<Reason> reasons,
            List<ShootDays> shootDays,
            Age age) {
        public Kept {
            lost = List.copyOf(lost);
            reasons = List.copyOf(reasons);
            shootDays = List.copyOf(shootDays);
        }

        public boolean outOfDate() {
            return age != Age.CURRENT;
        }

        /// As it was planned, for `problem`.
        public Planned planned(StagePlanProblem problem) {
            return new Planned(problem, outcome, lost, reasons);
        }
    }

    /// Keeps the answer to `scenario` for the lot and slate that its problem was made from, and numbers it.
    Kept keep(Scenario scenario, Planned planned);

    /// The newest plan of the lot as it is.
    Optional<Kept> latest();

    Optional<Kept> find(long number);

    /// The newest plan of each scenario, newest first.
    List<Kept> all();
}
