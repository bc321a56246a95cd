package io.madang.stageplan.solver;

import io.madang.common.Message;
import io.madang.slate.FilmSet;
import io.madang.slate.Title;
import io.madang.stageplan.Reason;
import io.madang.stageplan.solver.IntegerSlate.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds, without any search, every reason why no plan can exist.
final class Diagnosis {

    private Diagnosis() {}

    static List<Reason> of(IntegerSlate slate) {
        List<Reason> reasons = new ArrayList<>();
        for (Job job : slate.jobs()) {
            if (job.booked().isEmpty() && job.options().isEmpty()) {
                Title title = slate.shows().get(job.show()).title();
                FilmSet set = job.set();
                reasons.add(new Reason(
                        Optional.of(title.id()),
                        Optional.of(set.id()),
                        Message.of("reason.no-place", set.name(), title.name()),
                        Message.of("reason.no-place.enough", set.workingDays())));
            }
        }
        return reasons;
    }
}
