package io.madang.stageplan.solver;

import io.madang.common.Message;
import io.madang.slate.FilmSet;
import io.madang.slate.SetId;
import io.madang.slate.Title;
import io.madang.stageplan.Reason;
import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Show;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds, without any search, every reason why no plan can exist.
final class Diagnosis {

    private final IntegerSlate slate;
    private final List<Reason> reasons = new ArrayList<>();

    private Diagnosis(IntegerSlate slate) {
        this.slate = slate;
    }

    static List<Reason> of(IntegerSlate slate) {
        Diagnosis diagnosis = new Diagnosis(slate);
        PlacelessSet placeless = new PlacelessSet(slate);
        slate.jobs().stream()
                .filter(job -> job.booked().isEmpty() && job.options().isEmpty())
                .forEach(job -> diagnosis.reasons.add(placeless.reason(job)));
        slate.shows().forEach(diagnosis::addCircle);
        slate.shows().forEach(diagnosis::addShootingDays);
        diagnosis.reasons.addAll(new CrowdedFloors(slate).reasons());
        return List.copyOf(diagnosis.reasons);
    }

    /// The order of a title's sets goes in a circle.
    private void addCircle(Show show) {
        Title title = show.title();
        Map<SetId, FilmSet> sets = new HashMap<>();
        title.sets().forEach(set -> sets.put(set.id(), set));
        Set<SetId> done = new HashSet<>();
        for (FilmSet set : title.sets()) {
            List<SetId> circle = circle(set.id(), sets, new ArrayList<>(), done);
            if (!circle.isEmpty()) {
                String way =
                        String.join(" → ", circle.stream().map(SetId::value).toList());
                reasons.add(new Reason(
                        Optional.of(title.id()),
                        Optional.of(set.id()),
                        Message.of("reason.circle", title.name(), way),
                        Message.of("reason.circle.enough")));
                return;
            }
        }
    }

    private static List<SetId> circle(SetId id, Map<SetId, FilmSet> sets, List<SetId> path, Set<SetId> done) {
        int seen = path.indexOf(id);
        if (seen >= 0) {
            List<SetId> circle = new ArrayList<>(path.subList(seen, path.size()));
            circle.add(id);
            return circle;
        }
        FilmSet set = sets.get(id);
        if (set == null || done.contains(id)) {
            return List.of();
        }
        path.add(id);
        for (SetId before : set.after()) {
            List<SetId> circle = circle(before, sets, path, done);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        path.removeLast();
        done.add(id);
        return List.of();
    }

    /// A title has more shooting days than its units have days to shoot.
    private void addShootingDays(Show show) {
        List<Job> free = show.jobs().stream()
                .map(slate.jobs()::get)
                .filter(job -> job.booked().isEmpty() && !job.options().isEmpty())
                .toList();
        long needed = free.stream().mapToLong(Job::shoot).sum();
        long given = unitDays(show, free);
        if (needed > given) {
            reasons.add(new Reason(
                    Optional.of(show.title().id()),
                    Optional.empty(),
                    Message.of("reason.shooting-days", show.title().name(), needed, given),
                    Message.of("reason.shooting-days.enough", needed - given)));
        }
    }

    /// Days on which some set of the title may shoot, times the units that are free then.
    private long unitDays(Show show, List<Job> free) {
        boolean[] open = new boolean[slate.days().size()];
        for (Job job : free) {
            job.options()
                    .forEach(option -> option.starts().stream().forEach(start -> {
                        for (int day = start + job.build(); day < job.wrap(start); day++) {
                            open[day] = true;
                        }
                    }));
        }
        long days = 0;
        for (int day = 0; day < open.length; day++) {
            days += open[day] ? Math.max(0, show.units() - show.unitLoad()[day]) : 0;
        }
        return days;
    }
}
