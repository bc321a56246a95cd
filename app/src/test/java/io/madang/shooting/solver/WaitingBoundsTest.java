package io.madang.shooting.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The bounds of small partial orders against what their cheapest rest costs; the seed is in the message.
class WaitingBoundsTest {

    private static final int SEEDS = 4000;

    private final Random random = new Random(11);
    private int exactZones;

    @Test
    void noBoundIsMoreThanTheRestCosts() {
        for (int seed = 0; seed < SEEDS; seed++) {
            random.setSeed(seed);
            Grid grid = draw();
            int all = (1 << grid.scenes()) - 1;
            int front = quarter(all);
            int end = quarter(all) & ~front;
            if ((front | end) != all) {
                checkPartialOrder(grid, front, end, "seed " + seed);
            }
        }
        System.out.printf("waiting bounds: of %d partial orders the zones alone were exact at %d%n", SEEDS, exactZones);
        assertThat(exactZones).isGreaterThan(SEEDS / 10);
    }

    /// About one in four of these scenes.
    private int quarter(int scenes) {
        int half = random.nextInt() & scenes;
        return half & random.nextInt();
    }

    private Grid draw() {
        int scenes = 4 + random.nextInt(7);
        int actors = 2 + random.nextInt(10);
        double density = 0.2 + 0.6 * random.nextDouble();
        BitSet[] cast = new BitSet[scenes];
        for (int scene = 0; scene < scenes; scene++) {
            cast[scene] = new BitSet();
            for (int actor = 0; actor < actors; actor++) {
                cast[scene].set(actor, random.nextDouble() < density);
            }
        }
        long[] days = random.longs(scenes, 1, 6).toArray();
        return Grid.of(cast, days, random.longs(actors, 0, 50).toArray());
    }

    private void checkPartialOrder(Grid grid, int front, int end, String about) {
        Frame frame = new Frame(grid);
        int left = ((1 << grid.scenes()) - 1) & ~front & ~end;
        long playing = actors(grid, left);
        long begun = actors(grid, front) & playing & ~actors(grid, end);
        long ending = actors(grid, end) & playing & ~actors(grid, front);
        frame.fill(new long[] {left}, 0, begun, ending);
        PayTable pay = new PayTable(grid.pay());
        DepartureBound departure = new DepartureBound(frame, pay);
        ZoneBound zone = new ZoneBound(frame, pay, departure);
        JointBound joint = new JointBound(frame, pay, departure);
        zone.tune();
        check(frame, zone, joint, new int[] {front, end}, -1, about);
        for (int index = 0; index < frame.classes; index++) {
            int more = front | (int) frame.scenes[index];
            check(frame, zone, joint, new int[] {more, end}, index, about + ", then class " + index);
        }
    }

    private void check(Frame frame, ZoneBound zone, JointBound joint, int[] ends, int skip, String about) {
        Grid grid = frame.grid;
        int left = ((1 << grid.scenes()) - 1) & ~ends[0] & ~ends[1];
        long playing = actors(grid, left);
        long near = actors(grid, ends[0]) & playing & ~actors(grid, ends[1]);
        long far = actors(grid, ends[1]) & playing & ~actors(grid, ends[0]);
        long free = playing & ~actors(grid, ends[0] | ends[1]);
        long rest = cheapestRest(grid, left, near | free | far, near, far);
        long joints = Math.max(
                joint.of(near, free, far, skip, Long.MAX_VALUE), joint.of(far, free, near, skip, Long.MAX_VALUE));
        assertThat(joints).as(about).isLessThanOrEqualTo(rest);
        assertThat(zone.reaches(near, free, far, skip, rest + 1)).as(about).isFalse();
        if (skip < 0 && frame.classes > 1 && zone.reaches(near, free, far, skip, rest)) {
            exactZones++;
        }
    }

    private static long actors(Grid grid, int scenes) {
        return IntStream.range(0, grid.scenes())
                .filter(scene -> (scenes >>> scene & 1) != 0)
                .mapToLong(scene -> grid.cast()[0][scene])
                .reduce(0, (one, other) -> one | other);
    }

    /// The least that actors who count wait in the scenes left, over all their orders.
    private static long cheapestRest(Grid grid, int left, long counting, long near, long far) {
        long[] least = new long[1 << grid.scenes()];
        Arrays.fill(least, Long.MAX_VALUE);
        least[0] = 0;
        for (int done = 0; done < least.length; done++) {
            for (int scene = 0; (done & ~left) == 0 && scene < grid.scenes(); scene++) {
                int one = 1 << scene;
                if ((left & ~done & one) != 0) {
                    long begun = near | actors(grid, done);
                    long coming = far | actors(grid, left & ~done & ~one);
                    long wait = begun & coming & counting & ~grid.cast()[0][scene];
                    long cost = least[done] + grid.days()[scene] * new PayTable(grid.pay()).of(wait);
                    least[done | one] = Math.min(least[done | one], cost);
                }
            }
        }
        return least[left];
    }
}
