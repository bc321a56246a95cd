package io.madang.stageplan.solver;

import io.madang.stageplan.Objective;
import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Option;
import io.madang.stageplan.solver.IntegerSlate.Show;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Gives one set the best free place as things stand: never later for its title than it must, then cheap, then early.
final class Insertion {

    /// A place and what speaks against it.
    ///
    /// @param late weighted days late its title will have at least
    /// @param rent in minor units
    /// @param end the end of the shoot, or of the strike where the makespan counts
    private record Offer(Option option, int start, long late, long rent, int end) {
        boolean beats(@Nullable Offer other, boolean hasty) {
            if (other == null || late != other.late) {
                return other == null || late < other.late;
            }
            if (hasty) {
                return end < other.end;
            }
            return rent != other.rent ? rent < other.rent : end < other.end;
        }
    }

    private final IntegerSlate slate;
    private final Occupancy occupancy;
    private final SplittableRandom random;
    private final boolean isMakespan;

    Insertion(IntegerSlate slate, Occupancy occupancy, SplittableRandom random) {
        this.slate = slate;
        this.occupancy = occupancy;
        this.random = random;
        isMakespan = slate.problem().objective() == Objective.MAKESPAN;
    }

    /// Places `job`; false where it fits nowhere.
    ///
    /// @param blink chance in a hundred of overlooking a place, which keeps a repeated search from going in circles
    /// @param hasty prefers early over cheap
    boolean place(Job job, int blink, boolean hasty) {
        int earliest = occupancy.earliest(job);
        int latest = occupancy.latest(job);
        int behind = daysBehind(job);
        Offer best = null;
        for (Option option : job.options()) {
            int start = occupancy.firstFit(job, option, earliest, latest);
            if (start >= 0 && (best == null || blink == 0 || random.nextInt(100) >= blink)) {
                Offer offer = offer(job, option, start, behind);
                best = offer.beats(best, hasty || isMakespan) ? offer : best;
            }
        }
        if (best != null) {
            occupancy.place(job, best.option(), best.start());
        }
        return best != null;
    }

    private Offer offer(Job job, Option option, int start, int behind) {
        if (isMakespan) {
            return new Offer(option, start, 0, 0, start + job.length());
        }
        Show show = slate.shows().get(job.show());
        int wrap = Math.min(job.wrap(start) + behind, show.launch().length - 1);
        long late = (long) show.daysLate(wrap) * show.title().priority();
        return new Offer(option, start, late, option.rent()[start], job.wrap(start));
    }

    /// Shooting days of the title's sets without a place, spread over its units: they still come after this one.
    private int daysBehind(Job job) {
        Show show = slate.shows().get(job.show());
        int days = 0;
        for (int other : show.jobs()) {
            Job set = slate.jobs().get(other);
            if (other != job.number() && set.booked().isEmpty() && !occupancy.isPlaced(other)) {
                days += set.shoot();
            }
        }
        return days / show.units();
    }
}
