package io.madang.stageplan.solver;

import io.madang.stageplan.solver.IntegerSlate.Floor;
import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Show;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A bound on the makespan from what groups of stages must carry.
///
/// Sets that can stand on no stage outside a group need its area for so many days; they begin no earlier than the
/// earliest of them can, and something must follow the last of them. All are spread over the group as if they could be
/// cut at will. (The head-and-tail bound of Carlier and Pinson for groups of machines.)
final class LoadBound {

    private static final int MOST_GROUPS = 3000;

    /// A set that needs a stage.
    ///
    /// @param head no earlier first day of its occupancy
    /// @param tail working days after its occupancy that its title needs at least
    /// @param work days × the part of the stage it takes, the smallest over its stages
    private record Piece(int head, int tail, double work, BitSet floors) {}

    private final IntegerSlate slate;
    private final List<Piece> pieces = new ArrayList<>();

    private LoadBound(IntegerSlate slate) {
        this.slate = slate;
    }

    /// No earlier end of all work, as an exclusive index of working days.
    static long of(IntegerSlate slate, TitleAlone[] alone) {
        LoadBound bound = new LoadBound(slate);
        long best = 0;
        for (Show show : slate.shows()) {
            best = Math.max(best, alone[show.number()].wrap());
            for (int index = 0; index < show.jobs().size(); index++) {
                Job job = slate.jobs().get(show.jobs().get(index));
                if (job.booked().isEmpty()) {
                    Piece piece = bound.piece(job, alone[show.number()], index);
                    best = Math.max(best, (long) piece.head() + job.length() + piece.tail());
                    bound.pieces.add(piece);
                }
            }
        }
        for (BitSet group : bound.groups()) {
            best = Math.max(best, bound.ofGroup(group));
        }
        return best;
    }

    private Piece piece(Job job, TitleAlone alone, int index) {
        BitSet floors = new BitSet();
        double share = 1;
        for (IntegerSlate.Option option : job.options()) {
            if (option.floor() >= 0) {
                floors.set(option.floor());
                Floor floor = slate.floors().get(option.floor());
                share = Math.min(share, (double) option.area() / floor.capacity());
            }
        }
        int head = Math.max(0, alone.head()[index] - job.build());
        int tail = Math.max(0, alone.tail()[index] - job.strike());
        return new Piece(head, tail, floors.isEmpty() ? 0 : share * job.length(), floors);
    }

    /// Unions of the sets' stages, the small ones first, as many as there is patience for.
    private Set<BitSet> groups() {
        Set<BitSet> single = new LinkedHashSet<>();
        pieces.stream().map(Piece::floors).filter(floors -> !floors.isEmpty()).forEach(single::add);
        Set<BitSet> groups = new LinkedHashSet<>(single);
        BitSet all = new BitSet();
        single.forEach(all::or);
        groups.add(all);
        Deque<BitSet> open = new ArrayDeque<>(single);
        while (!open.isEmpty() && groups.size() < MOST_GROUPS) {
            BitSet group = open.removeFirst();
            for (BitSet other : single) {
                BitSet union = (BitSet) group.clone();
                union.or(other);
                if (groups.size() < MOST_GROUPS && groups.add(union)) {
                    open.addLast(union);
                }
            }
        }
        return groups;
    }

    private long ofGroup(BitSet group) {
        List<Piece> inside = pieces.stream()
                .filter(piece -> !piece.floors().isEmpty() && isWithin(piece.floors(), group))
                .toList();
        int[] heads = inside.stream().mapToInt(Piece::head).distinct().toArray();
        long best = 0;
        for (int head : heads) {
            best = Math.max(best, from(head, inside, group.cardinality()));
        }
        return best;
    }

    /// The bound of those that begin on `head` or later, for the best choice of what must follow.
    private static long from(int head, List<Piece> inside, int floors) {
        List<Piece> late = inside.stream()
                .filter(piece -> piece.head() >= head)
                .sorted((one, other) -> Integer.compare(other.tail(), one.tail()))
                .toList();
        double work = 0;
        long best = 0;
        for (Piece piece : late) {
            work += piece.work();
            best = Math.max(best, head + (long) Math.ceil(work / floors - 1e-6) + piece.tail());
        }
        return best;
    }

    private static boolean isWithin(BitSet floors, BitSet group) {
        BitSet outside = (BitSet) floors.clone();
        outside.andNot(group);
        return outside.isEmpty();
    }
}
