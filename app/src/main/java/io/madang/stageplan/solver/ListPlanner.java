package io.madang.stageplan.solver;

import io.madang.stageplan.Objective;
import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Show;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Makes a first plan: the titles in an order of urgency, the sets of each in their own order, each at its best place.
///
/// A set that finds no room moves to the front of the order, and the plan starts again. (Serial schedule generation
/// with the squeaky wheel of Joslin and Clements, 1999.)
final class ListPlanner {

    private final IntegerSlate slate;
    private final SplittableRandom random;
    private final int[] tail;

    ListPlanner(IntegerSlate slate, SplittableRandom random) {
        this.slate = slate;
        this.random = random;
        tail = tails();
    }

    /// By set: shooting days from its first one to the last of those that must follow it.
    private int[] tails() {
        int[] tails = new int[slate.jobs().size()];
        for (Show show : slate.shows()) {
            for (Job job : inOrder(show).reversed()) {
                tails[job.number()] += job.shoot();
                job.before().forEach(before -> tails[before] = Math.max(tails[before], tails[job.number()]));
            }
        }
        return tails;
    }

    /// The best of some plans; null where `tries` orders all left a set without a place.
    @Nullable
    Occupancy plan(int tries, Pace pace) {
        Occupancy best = null;
        Tally least = null;
        List<Show> order = new ArrayList<>(slate.shows());
        order.sort(Comparator.comparingDouble(this::urgency));
        List<Job> first = new ArrayList<>();
        for (int attempt = 0; attempt < tries && !(attempt > 0 && pace.isOver()); attempt++) {
            Occupancy next = new Occupancy(slate);
            Job left = firstLeft(next, order, first);
            if (left == null) {
                Tally tally = Tally.of(slate, next);
                best = least == null || tally.compareTo(least) < 0 ? next : best;
                least = least == null || tally.compareTo(least) < 0 ? tally : least;
                shuffleLightly(order);
            } else {
                moveToFront(left, first);
            }
        }
        return best;
    }

    /// Fills the lot; the first set that found no room, or null.
    private @Nullable Job firstLeft(Occupancy occupancy, List<Show> order, List<Job> first) {
        Insertion insertion = new Insertion(slate, occupancy, random);
        for (Job job : first) {
            if (!insertion.place(job, 0, true)) {
                return job;
            }
        }
        return slate.problem().objective() == Objective.MAKESPAN
                ? dispatch(occupancy, insertion)
                : fill(occupancy, insertion, order);
    }

    /// The set, after all it must follow.
    private void moveToFront(Job job, List<Job> first) {
        first.remove(job);
        first.addFirst(job);
        job.before().forEach(before -> moveToFront(slate.jobs().get(before), first));
    }

    /// The day by which shooting must begin, less for what weighs more.
    private double urgency(Show show) {
        int work = show.jobs().stream()
                .mapToInt(number -> slate.jobs().get(number).shoot())
                .sum();
        int target = Math.min(show.target(), show.launch()[show.launch().length - 1]);
        double slack = target - show.launch()[0] - work * 7.0 / 5 / show.units();
        return slack - 2.0 * show.title().priority();
    }

    private void shuffleLightly(List<Show> order) {
        for (int swap = 0; swap < Math.max(1, order.size() / 4); swap++) {
            int at = random.nextInt(order.size());
            int other = Math.clamp(at + random.nextInt(-6, 7), 0, order.size() - 1);
            Show moved = order.get(at);
            order.set(at, order.get(other));
            order.set(other, moved);
        }
    }

    /// Title by title.
    private @Nullable Job fill(Occupancy occupancy, Insertion insertion, List<Show> order) {
        for (Show show : order) {
            for (Job job : inOrder(show)) {
                if (!occupancy.isPlaced(job.number()) && !insertion.place(job, 0, false)) {
                    return job;
                }
            }
        }
        return null;
    }

    /// Set by set over all titles, always the one with most work behind it among those that could start first.
    private @Nullable Job dispatch(Occupancy occupancy, Insertion insertion) {
        List<Deque<Job>> waiting = new ArrayList<>();
        slate.shows().forEach(show -> waiting.add(new ArrayDeque<>(inOrder(show))));
        double noise = random.nextDouble();
        while (waiting.stream().anyMatch(queue -> !queue.isEmpty())) {
            Job job = waiting.stream()
                    .filter(jobs -> !jobs.isEmpty())
                    .min(Comparator.comparingDouble(
                            jobs -> occupancy.earliest(jobs.getFirst()) - worth(jobs.getFirst(), noise)))
                    .orElseThrow()
                    .removeFirst();
            if (!occupancy.isPlaced(job.number()) && !insertion.place(job, 0, true)) {
                return job;
            }
        }
        return null;
    }

    private double worth(Job job, double noise) {
        return tail[job.number()] * (0.5 + noise * random.nextDouble());
    }

    /// The sets without a booking, each after those it must follow, otherwise the largest first.
    List<Job> inOrder(Show show) {
        List<Job> open = new ArrayList<>(show.jobs().stream()
                .map(number -> slate.jobs().get(number))
                .filter(job -> job.booked().isEmpty())
                .sorted(Comparator.comparingInt((Job job) -> job.options().size())
                        .thenComparing(Comparator.comparingInt(Job::length).reversed()))
                .toList());
        List<Job> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            Job next = open.stream()
                    .filter(job -> open.stream().noneMatch(other -> job.before().contains(other.number())))
                    .findFirst()
                    .orElseGet(open::getFirst);
            ordered.add(next);
            open.remove(next);
        }
        return ordered;
    }
}
