package io.madang.stageplan.solver;

import io.madang.common.SearchProgress;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Show;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/// Finds how early each title can be done when it has the lot to itself, exactly where a quick look leaves it open.
///
/// What a title needs alone, it needs on a full lot as well: the sum over titles bounds every plan.
final class AloneSearch {

    private static final int LOOKS = 40;
    private static final double STEPS_OF_LOOK = 0.002;
    private static final double STEPS_OF_TITLE = 1;
    private static final Duration TIME_OF_TITLE = Duration.ofSeconds(4);

    private final IntegerSlate slate;
    private final Pace pace;
    private final SplittableRandom random;

    AloneSearch(IntegerSlate slate, Pace pace, long seed) {
        this.slate = slate;
        this.pace = pace;
        random = new SplittableRandom(seed);
    }

    /// By title.
    TitleAlone[] all() {
        return slate.shows().stream().map(this::of).toArray(TitleAlone[]::new);
    }

    private TitleAlone of(Show show) {
        TitleAlone alone = TitleAlone.of(slate, show);
        pace.take(STEPS_OF_LOOK);
        boolean canBeLate = show.daysLate(slate.days().size()) > 0;
        if (!canBeLate || pace.isOver() || show.daysLate(look(show)) <= show.daysLate(alone.wrap())) {
            return alone;
        }
        return alone.withWrap(prove(show));
    }

    /// The end of its shoot in the best of some quick plans for it alone.
    private int look(Show show) {
        List<Job> jobs = new ListPlanner(slate, random).inOrder(show);
        Occupancy occupancy = new Occupancy(slate);
        Insertion insertion = new Insertion(slate, occupancy, random);
        int best = slate.days().size();
        for (int look = 0; look < LOOKS; look++) {
            List<Job> order = NeighborhoodSearch.followingOrder(new ArrayList<>(jobs));
            if (order.stream().allMatch(job -> insertion.place(job, 0, true))) {
                int wrap = jobs.stream()
                        .mapToInt(job -> job.wrap(occupancy.start(job.number())))
                        .max()
                        .orElse(0);
                best = Math.min(best, wrap);
            }
            jobs.forEach(occupancy::remove);
            for (int at = jobs.size() - 1; at > 0; at--) {
                Collections.swap(jobs, at, random.nextInt(at + 1));
            }
        }
        return best;
    }

    /// No earlier end of its shoot, by the exact model of this title.
    private int prove(Show show) {
        IntegerSlate single = single(show);
        ExactModel model = new ExactModel(single, Deadlines.of(single, null));
        model.model().minimize(model.launch());
        PlanLimits limits = new PlanLimits(TIME_OF_TITLE, OptionalDouble.of(STEPS_OF_TITLE), 1, 1);
        ExactPass.Listener deaf = new ExactPass.Listener() {
            @Override
            public void found(Seats seats) {}

            @Override
            public void bounded(long bound) {}
        };
        long launch = new ExactPass(new SearchClock(limits), SearchProgress.none())
                .run(model, 1, deaf)
                .bound();
        int[] launches = show.launch();
        int end = 0;
        while (end < launches.length - 1 && launches[end] < launch) {
            end++;
        }
        return end;
    }

    /// The slate with this title only, its sets numbered from 0.
    private IntegerSlate single(Show show) {
        List<Job> jobs = new ArrayList<>();
        int[] number = new int[slate.jobs().size()];
        Arrays.setAll(number, job -> show.jobs().indexOf(job));
        for (int old : show.jobs()) {
            Job job = slate.jobs().get(old);
            jobs.add(new Job(
                    jobs.size(),
                    0,
                    job.set(),
                    job.build(),
                    job.shoot(),
                    job.strike(),
                    job.before().stream().map(before -> number[before]).toList(),
                    job.options(),
                    job.booked(),
                    job.bookedRent()));
        }
        Show only = new Show(
                0,
                show.title(),
                jobs.stream().map(Job::number).toList(),
                show.units(),
                show.unitLoad(),
                show.launch(),
                show.target(),
                show.costOfDayLate());
        return new IntegerSlate(slate.problem(), slate.days(), List.of(only), jobs, slate.floors());
    }
}
