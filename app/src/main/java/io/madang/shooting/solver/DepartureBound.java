package io.madang.shooting.solver;

import java.util.Arrays;

/// What waiting must still cost for the actors at one end, from the order in which they play their last scene there.
///
/// Actors at one end wait through every scene that must come before their last one. For each order of departure, every
/// scene falls due when the first of its actors departs, and all who depart later and do not play in it wait. The least
/// over all orders comes from a program over subsets. See Garcia de la Banda, Stuckey and Chu (2011) for the idea; the
/// subsets make it exact for one end.
final class DepartureBound {

    private static final int MOST = 10;

    private final Frame frame;
    private final PayTable pay;
    private final long[] days = new long[1 << MOST];
    private final long[] sums = new long[1 << MOST];
    private final long[] least = new long[1 << MOST];

    DepartureBound(Frame frame, PayTable pay) {
        this.frame = frame;
        this.pay = pay;
    }

    /// @param skip a class that counts no more
    long of(long actors, int skip) {
        int count = Long.bitCount(actors);
        if (count < 2) {
            return 0;
        }
        if (count > MOST) {
            long some = pay.costliest(actors, MOST);
            return of(some, skip) + of(actors & ~some, skip);
        }
        int size = 1 << count;
        fillSums(actors, size);
        long work = fillDays(actors, size, skip);
        for (int stay = 1; stay < size; stay++) {
            long best = Long.MAX_VALUE;
            for (int rest = stay; rest != 0; rest &= rest - 1) {
                int later = stay ^ (rest & -rest);
                best = Math.min(best, least[later] - sums[stay] * days[later]);
            }
            least[stay] = best + sums[stay] * days[stay];
        }
        return least[size - 1] - work;
    }

    /// Pay of each subset.
    private void fillSums(long actors, int size) {
        int bit = 1;
        for (long rest = actors; bit < size; rest &= rest - 1, bit <<= 1) {
            long one = pay.ofActor(Long.numberOfTrailingZeros(rest));
            for (int subset = 0; subset < bit; subset++) {
                sums[bit + subset] = sums[subset] + one;
            }
        }
    }

    /// Days of the scenes whose actors are all in each subset; returns what work itself costs.
    private long fillDays(long actors, int size, int skip) {
        Arrays.fill(days, 0, size, 0);
        long work = 0;
        for (int index = 0; index < frame.classes; index++) {
            int subset = (int) Long.compress(frame.cast[index], actors);
            if (index != skip && subset != 0) {
                days[subset] += frame.days[index];
                work += frame.days[index] * sums[subset];
            }
        }
        for (int bit = 1; bit < size; bit <<= 1) {
            for (int subset = bit; subset < size; subset = (subset + 1) | bit) {
                days[subset] += days[subset ^ bit];
            }
        }
        return work;
    }
}
