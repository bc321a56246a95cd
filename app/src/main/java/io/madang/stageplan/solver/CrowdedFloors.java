package io.madang.stageplan.solver;

import io.madang.common.Message;
import io.madang.stageplan.Reason;
import io.madang.stageplan.solver.IntegerSlate.Floor;
import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Finds groups of stages that must carry more than their leased days can.
///
/// A group is the stages some set may stand on; what must go there are all sets that fit nowhere else.
final class CrowdedFloors {

    /// Floor is counted in millionths of a stage, sets rounded down, so that a reason is never wrong.
    private static final long WHOLE = 1_000_000;

    /// Only the groups that look fullest are looked at day by day.
    private static final int MOST_GROUPS = 20;

    private final IntegerSlate slate;

    CrowdedFloors(IntegerSlate slate) {
        this.slate = slate;
    }

    List<Reason> reasons() {
        List<Job> free = slate.jobs().stream()
                .filter(job ->
                        !job.options().isEmpty() && job.options().getFirst().floor() >= 0)
                .toList();
        List<BitSet> floors = free.stream().map(CrowdedFloors::floors).toList();
        long[] need = free.stream().mapToLong(this::need).toArray();
        List<Group> groups = new ArrayList<>();
        for (BitSet stages : new LinkedHashSet<>(floors)) {
            groups.add(group(stages, floors, need));
        }
        groups.sort(Comparator.comparingDouble(Group::crowding).reversed());
        List<Reason> reasons = new ArrayList<>();
        for (Group group : groups.subList(0, Math.min(MOST_GROUPS, groups.size()))) {
            List<Job> bound = group.sets().stream().mapToObj(free::get).toList();
            long given = group.stages().stream()
                    .mapToLong(floor -> given(floor, bound))
                    .sum();
            if (group.needed() > given) {
                reasons.add(reason(group.stages(), bound.size(), group.needed(), given));
            }
        }
        return reasons;
    }

    /// Stages and the sets that fit nowhere else, by their place in the list of all.
    private record Group(BitSet stages, BitSet sets, long needed) {
        double crowding() {
            return (double) needed / stages.cardinality();
        }
    }

    private static Group group(BitSet stages, List<BitSet> floors, long[] need) {
        BitSet sets = new BitSet();
        long needed = 0;
        for (int job = 0; job < need.length; job++) {
            if (isWithin(floors.get(job), stages)) {
                sets.set(job);
                needed += need[job];
            }
        }
        return new Group(stages, sets, needed);
    }

    private static BitSet floors(Job job) {
        BitSet floors = new BitSet();
        job.options().forEach(option -> floors.set(option.floor()));
        return floors;
    }

    private static boolean isWithin(BitSet floors, BitSet group) {
        BitSet rest = (BitSet) floors.clone();
        rest.andNot(group);
        return rest.isEmpty();
    }

    private long need(Job job) {
        return job.options().stream()
                .mapToLong(option -> option.area()
                        * WHOLE
                        / slate.floors().get(option.floor()).capacity()
                        * job.length())
                .min()
                .orElse(0);
    }

    /// Days of the floor on which one of the sets may stand, less what bookings take.
    private long given(int number, List<Job> jobs) {
        Floor floor = slate.floors().get(number);
        boolean[] open = new boolean[slate.days().size()];
        Map<Integer, BitSet> startsByLength = new TreeMap<>();
        for (Job job : jobs) {
            for (Option option : job.options()) {
                if (option.floor() == number) {
                    startsByLength
                            .computeIfAbsent(job.length(), length -> new BitSet())
                            .or(option.starts());
                }
            }
        }
        startsByLength.forEach((length, starts) -> open(open, starts, length));
        long given = 0;
        for (int day = 0; day < open.length; day++) {
            given += open[day] ? Math.ceilDiv((floor.capacity() - floor.load()[day]) * WHOLE, floor.capacity()) : 0;
        }
        return given;
    }

    private static void open(boolean[] open, BitSet starts, int length) {
        int filled = 0;
        for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
            for (int day = Math.max(filled, start); day < start + length; day++) {
                open[day] = true;
            }
            filled = start + length;
        }
    }

    private Reason reason(BitSet group, int sets, long needed, long given) {
        String names = group.stream()
                .mapToObj(floor -> slate.floors().get(floor).stage().id().value())
                .collect(Collectors.joining(", "));
        long days = needed / WHOLE;
        long there = Math.ceilDiv(given, WHOLE);
        return new Reason(
                Optional.empty(),
                Optional.empty(),
                Message.of("reason.crowded", sets, names, days, there),
                Message.of("reason.crowded.enough", Math.max(1, days - there), names));
    }
}
