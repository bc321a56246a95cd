package io.madang.shooting.solver;

import java.util.Arrays;

/// What waiting must still cost for everybody who is not fixed: both ends and the free actors together.
///
/// Takes the actors of one end and the free ones in the order in which they play their last scene. When those of a set
/// `gone` have done so, whoever shares a scene with one of them has begun: he plays on elsewhere or waits. So at any
/// later scene wait at least all of this end who are not gone, and all touched by `gone`, unless they play in the
/// scene.
/// A scene falls due when the first of its actors departs; it may stand earlier, where fewer are gone, so it is charged
/// the least over all subsets of those gone by then. The least sum over all orders of departure is the bound. Scenes
/// with actors of the other end alone are charged by the order in which those begin, and scenes with nobody the least
/// of all rates. Every charge is for another scene, so they add up.
///
/// More actors than `MOST` are too many subsets; the cheaper ones then count by themselves or not at all, which keeps
/// the bound valid.
final class JointBound {

    private static final int MOST = 8;
    private static final int SIZE = 1 << MOST;

    private final Frame frame;
    private final PayTable pay;
    private final DepartureBound departure;
    private final long[] touched = new long[SIZE];
    private final long[] members = new long[SIZE];
    private final long[] waiting = new long[SIZE];
    private final long[] rate = new long[SIZE];
    private final long[] least = new long[SIZE];
    private final long[] days = new long[SIZE];
    private final long[] charge = new long[SIZE * MOST];

    JointBound(Frame frame, PayTable pay, DepartureBound departure) {
        this.frame = frame;
        this.pay = pay;
        this.departure = departure;
    }

    /// The bound with actors `near` departing and actors `far` waiting at the other end; may stop early once it reaches
    /// `enough`.
    ///
    /// @param skip a class that counts no more
    long of(long near, long free, long far, int skip, long enough) {
        long main = pay.costliest(near, MOST);
        long some = pay.costliest(free, MOST - Long.bitCount(main));
        long bound = main == near ? 0 : departure.of(near & ~main, skip);
        int count = Long.bitCount(main | some);
        fillWaiting(main | some, main, main | some | far, skip);
        bound += departures(main | some, count, skip);
        if (bound >= enough) {
            return bound;
        }
        long nobodys = nobodysDays(near | free | far, skip);
        bound += nobodys == 0 ? 0 : nobodys * leastWaiting(1 << count);
        return bound >= enough ? bound : bound + arrivals(far, free, near, skip);
    }

    /// For each subset of `actors` who may be gone: who then waits, unless he plays.
    ///
    /// @param stay those of them who are there from the start
    /// @param all who may wait
    private void fillWaiting(long actors, long stay, long all, int skip) {
        touched[0] = 0;
        members[0] = 0;
        waiting[0] = stay;
        int bit = 1;
        for (long rest = actors; rest != 0; rest &= rest - 1, bit <<= 1) {
            long touches = frame.neighbors(Long.numberOfTrailingZeros(rest), skip) & all;
            for (int subset = 0; subset < bit; subset++) {
                touched[bit + subset] = touched[subset] | touches;
                members[bit + subset] = members[subset] | (rest & -rest);
                waiting[bit + subset] = (stay | touched[bit + subset]) & ~members[bit + subset];
            }
        }
    }

    /// The least charge over all orders of departure of these actors.
    private long departures(long actors, int count, int skip) {
        int size = 1 << count;
        Arrays.fill(charge, 0, size * count, 0);
        for (int index = 0; index < frame.classes; index++) {
            long playing = frame.cast[index];
            if (index != skip && (playing & actors) != 0) {
                addCharges(index, (int) Long.compress(playing, actors), size - 1, count);
            }
        }
        least[0] = 0;
        for (int gone = 1; gone < size; gone++) {
            long best = Long.MAX_VALUE;
            for (int rest = gone; rest != 0; rest &= rest - 1) {
                int before = gone ^ (rest & -rest);
                best = Math.min(best, least[before] + charge[before * count + Integer.numberOfTrailingZeros(rest)]);
            }
            least[gone] = best;
        }
        return least[size - 1];
    }

    /// What a class costs if it falls due after those of `gone`, for each set `gone` without its actors `playing`.
    private void addCharges(int index, int playing, int all, int count) {
        long resting = ~frame.cast[index];
        long length = frame.days[index];
        int others = all & ~playing;
        int first = Integer.numberOfTrailingZeros(playing);
        int more = playing & (playing - 1);
        int gone = 0;
        do {
            long cost = pay.of(waiting[gone] & resting);
            for (int rest = gone; rest != 0; rest &= rest - 1) {
                cost = Math.min(cost, rate[gone ^ (rest & -rest)]);
            }
            rate[gone] = cost;
            int at = gone * count;
            charge[at + first] += cost * length;
            for (int rest = more; rest != 0; rest &= rest - 1) {
                charge[at + Integer.numberOfTrailingZeros(rest)] += cost * length;
            }
            gone = (gone - others) & others;
        } while (gone != 0);
    }

    private long leastWaiting(int size) {
        long best = Long.MAX_VALUE;
        for (int gone = 0; gone < size; gone++) {
            best = Math.min(best, pay.of(waiting[gone]));
        }
        return best;
    }

    private long nobodysDays(long actors, int skip) {
        long sum = 0;
        for (int index = 0; index < frame.classes; index++) {
            sum += index != skip && (frame.cast[index] & actors) == 0 ? frame.days[index] : 0;
        }
        return sum;
    }

    /// The least charge of scenes with actors of `far` alone, over all orders in which those begin.
    private long arrivals(long far, long free, long near, int skip) {
        long main = pay.costliest(far, MOST);
        int size = 1 << Long.bitCount(main);
        long work = fillArrivalDays(main, near | free, far, skip, size);
        if (work < 0) {
            return 0;
        }
        fillArrivalRates(main, free, near, skip, size);
        for (int bit = 1; bit < size; bit <<= 1) {
            for (int subset = bit; subset < size; subset = (subset + 1) | bit) {
                days[subset] += days[subset ^ bit];
                rate[subset] = Math.min(rate[subset], rate[subset ^ bit]);
            }
        }
        least[0] = 0;
        for (int stay = 1; stay < size; stay++) {
            long wait = rate[size - 1 - stay];
            long best = Long.MAX_VALUE;
            for (int rest = stay; rest != 0; rest &= rest - 1) {
                int later = stay ^ (rest & -rest);
                best = Math.min(best, least[later] - wait * days[later]);
            }
            least[stay] = best + wait * days[stay];
        }
        return least[size - 1] - work;
    }

    /// Days of those scenes by their actors among `main`; returns what their work costs, or −1 where there are none.
    private long fillArrivalDays(long main, long others, long far, int skip, int size) {
        Arrays.fill(days, 0, size, 0);
        long work = -1;
        for (int index = 0; index < frame.classes; index++) {
            long playing = frame.cast[index];
            if (index != skip && (playing & others) == 0 && (playing & main) != 0) {
                days[(int) Long.compress(playing, main)] += frame.days[index];
                work = Math.max(work, 0) + frame.days[index] * pay.of(playing & main & far);
            }
        }
        return work;
    }

    /// The least rate where those of each subset of `main` are still to come, whichever free actors are too.
    private void fillArrivalRates(long main, long free, long near, int skip, int size) {
        long some = pay.costliest(free, MOST - Long.bitCount(main));
        fillWaiting(main | some, main, main | some | near, skip);
        Arrays.fill(rate, 0, size, Long.MAX_VALUE);
        int sets = 1 << Long.bitCount(main | some);
        for (int gone = 0; gone < sets; gone++) {
            int subset = (int) Long.compress(members[gone], main);
            rate[subset] = Math.min(rate[subset], pay.of(waiting[gone]));
        }
    }
}
