package io.madang.stageplan.solver;

import io.madang.stageplan.solver.IntegerSlate.Floor;
import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Option;
import io.madang.stageplan.solver.IntegerSlate.Show;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Who stands where so far: the loads of floors and shooting units by working day, kept as sets come and go.
final class Occupancy {

    static final int NOWHERE = -1;

    private final IntegerSlate slate;
    private final long[][] floorLoad;
    private final int[][] unitLoad;
    private final int[][] after;
    private final int[] start;
    private final @Nullable Option[] option;

    Occupancy(IntegerSlate slate) {
        this.slate = slate;
        floorLoad = slate.floors().stream()
                .map(floor -> Arrays.stream(floor.load()).asLongStream().toArray())
                .toArray(long[][]::new);
        unitLoad = slate.shows().stream().map(show -> show.unitLoad().clone()).toArray(int[][]::new);
        after = successors(slate);
        start = new int[slate.jobs().size()];
        Arrays.fill(start, NOWHERE);
        option = new Option[start.length];
    }

    private static int[][] successors(IntegerSlate slate) {
        return slate.jobs().stream()
                .map(job -> slate.shows().get(job.show()).jobs().stream()
                        .filter(other -> slate.jobs().get(other).before().contains(job.number()))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    boolean isPlaced(int job) {
        return start[job] != NOWHERE;
    }

    int start(int job) {
        return start[job];
    }

    @Nullable
    Option option(int job) {
        return option[job];
    }

    void place(Job job, Option at, int day) {
        start[job.number()] = day;
        option[job.number()] = at;
        load(job, at, day, 1);
    }

    void remove(Job job) {
        Option at = option[job.number()];
        if (at != null) {
            load(job, at, start[job.number()], -1);
            start[job.number()] = NOWHERE;
            option[job.number()] = null;
        }
    }

    private void load(Job job, Option at, int day, int sign) {
        if (at.floor() >= 0) {
            long[] load = floorLoad[at.floor()];
            for (int taken = day; taken < day + job.length(); taken++) {
                load[taken] += sign * at.area();
            }
        }
        int[] units = unitLoad[job.show()];
        for (int shot = day + job.build(); shot < job.wrap(day); shot++) {
            units[shot] += sign;
        }
    }

    /// The first start that the placed sets before `job` leave it.
    int earliest(Job job) {
        int earliest = 0;
        for (int before : job.before()) {
            if (isPlaced(before)) {
                earliest = Math.max(earliest, slate.jobs().get(before).wrap(start[before]) - job.build());
            }
        }
        return earliest;
    }

    /// The last start that the placed sets after `job` leave it.
    int latest(Job job) {
        int latest = slate.days().size() - job.length();
        for (int next : after[job.number()]) {
            if (isPlaced(next)) {
                int shot = start[next] + slate.jobs().get(next).build();
                latest = Math.min(latest, shot - job.build() - job.shoot());
            }
        }
        return latest;
    }

    /// The first start from `from` to `to` at which the job fits there; `NOWHERE` if none.
    int firstFit(Job job, Option at, int from, int to) {
        int day = from > to ? NOWHERE : at.starts().nextSetBit(from);
        while (day >= 0 && day <= to) {
            int next = Math.max(afterFloorClash(job, at, day), afterUnitClash(job, day));
            if (next <= day) {
                return day;
            }
            day = at.starts().nextSetBit(next);
        }
        return NOWHERE;
    }

    /// The day after the last one of the run on which the floor is too full; 0 if it fits.
    private int afterFloorClash(Job job, Option at, int day) {
        if (at.floor() < 0) {
            return 0;
        }
        Floor floor = slate.floors().get(at.floor());
        long room = floor.capacity() - at.area();
        long[] load = floorLoad[at.floor()];
        for (int taken = day + job.length() - 1; taken >= day; taken--) {
            if (load[taken] > room) {
                return taken + 1;
            }
        }
        return 0;
    }

    /// The first start at which the last shooting day without a free unit is passed; 0 if it fits.
    private int afterUnitClash(Job job, int day) {
        Show show = slate.shows().get(job.show());
        int[] load = unitLoad[job.show()];
        for (int shot = job.wrap(day) - 1; shot >= day + job.build(); shot--) {
            if (load[shot] >= show.units()) {
                return shot + 1 - job.build();
            }
        }
        return 0;
    }

    Seats seats() {
        int[] floor = new int[start.length];
        for (int job = 0; job < floor.length; job++) {
            Option at = option[job];
            floor[job] = at == null ? NOWHERE : at.floor();
        }
        return new Seats(start.clone(), floor);
    }
}
