package io.madang.shooting.solver;

import java.util.Arrays;

/// The most that scenes can save, above a threshold for each class, because actors of one side are gone.
///
/// Told for those who depart; for those who have not begun, time runs backwards. A class falls due when the first of
/// its
/// actors departs, and saves for each of its days what the pay of those gone before exceeds its threshold. The most
/// over
/// all orders of departure comes from a program over subsets. Only subsets that leave a class and whose pay exceeds the
/// lowest threshold are looked at, which are few.
final class ZoneSavings {

    private final Frame frame;
    private final PayTable table;
    private int count;
    private long total;
    private final long[] pay;
    /// Of an actor and all before him.
    private final long[] paySums;
    private final int[] actorOf;
    private final int[] masks = new int[Long.SIZE];
    /// Classes without an actor of this side; everybody may be gone there.
    private long empty;
    private long playing;

    private long[] thresholds = new long[0];
    private long best;
    private int bestGone;
    private int bestNext;
    /// The classes that can save at all, by rising threshold; bits of live sets are places in this order.
    private int ranks;
    private final int[] classOf = new int[Long.SIZE];
    private final int[] maskOf = new int[Long.SIZE];
    private final long[] thresholdOf = new long[Long.SIZE];
    private final long[] daysOf = new long[Long.SIZE];
    private final long[] touched;
    private final long[] charge;
    private final long[] saved;
    private final byte[] last;

    /// @param most actors of this side
    ZoneSavings(Frame frame, PayTable table, int most) {
        this.frame = frame;
        this.table = table;
        pay = new long[most];
        paySums = new long[most];
        actorOf = new int[most];
        touched = new long[most];
        charge = new long[most];
        saved = new long[1 << most];
        last = new byte[1 << most];
    }

    /// @param classes bits of the classes that count
    void take(long actors, long classes) {
        count = 0;
        total = 0;
        for (long rest = actors; rest != 0; rest &= rest - 1) {
            pay[count] = table.ofActor(Long.numberOfTrailingZeros(rest));
            actorOf[count] = Long.numberOfTrailingZeros(rest);
            total += pay[count];
            paySums[count++] = total;
        }
        playing = 0;
        for (long rest = classes; rest != 0; rest &= rest - 1) {
            int index = Long.numberOfTrailingZeros(rest);
            masks[index] = (int) Long.compress(frame.cast[index], actors);
            playing |= masks[index] == 0 ? 0 : rest & -rest;
        }
        empty = classes & ~playing;
    }

    /// Pay of all actors of this side for a day.
    long total() {
        return total;
    }

    long most(long[] thresholds) {
        this.thresholds = thresholds;
        long sum = 0;
        for (long rest = empty; rest != 0; rest &= rest - 1) {
            int index = Long.numberOfTrailingZeros(rest);
            sum += frame.days[index] * Math.max(0, total - thresholds[index]);
        }
        best = 0;
        bestGone = -1;
        rank();
        if (ranks > 0) {
            Arrays.fill(saved, 0, 1 << count, 0);
            visit(count - 1, 0, 0, -1L >>> (Long.SIZE - ranks));
        }
        return sum + best;
    }

    private void rank() {
        ranks = 0;
        for (long rest = playing; rest != 0; rest &= rest - 1) {
            int index = Long.numberOfTrailingZeros(rest);
            if (thresholds[index] < total) {
                int place = ranks++;
                for (; place > 0 && thresholdOf[place - 1] > thresholds[index]; place--) {
                    thresholdOf[place] = thresholdOf[place - 1];
                    classOf[place] = classOf[place - 1];
                }
                thresholdOf[place] = thresholds[index];
                classOf[place] = index;
            }
        }
        Arrays.fill(touched, 0, count, 0);
        for (int place = 0; place < ranks; place++) {
            maskOf[place] = masks[classOf[place]];
            daysOf[place] = frame.days[classOf[place]];
            for (int rest = maskOf[place]; rest != 0; rest &= rest - 1) {
                touched[Integer.numberOfTrailingZeros(rest)] |= 1L << place;
            }
        }
    }

    /// Decides for each actor from `bit` down whether he is gone; smaller subsets always come first.
    ///
    /// @param live classes without any of those gone
    private void visit(int bit, int gone, long sum, long live) {
        if (bit < 0) {
            depart(gone, sum, live);
        } else if (sum + paySums[bit] > thresholdOf[0]) {
            visit(bit - 1, gone, sum, live);
            long left = live & ~touched[bit];
            if (left != 0) {
                visit(bit - 1, gone | (1 << bit), sum + pay[bit], left);
            }
        }
    }

    /// Lets each of the others be the next to go.
    private void depart(int gone, long sum, long live) {
        boolean saves = sum > thresholdOf[Long.numberOfTrailingZeros(live)];
        long start = saved[gone];
        if (!saves && start == 0) {
            return;
        }
        Arrays.fill(charge, 0, count, 0);
        if (saves) {
            fillCharge(sum, live);
        }
        for (int rest = ((1 << count) - 1) & ~gone; rest != 0; rest &= rest - 1) {
            int next = Integer.numberOfTrailingZeros(rest);
            int after = gone | (1 << next);
            long now = start + charge[next];
            if (now > saved[after]) {
                saved[after] = now;
                last[after] = (byte) next;
                if (now > best) {
                    best = now;
                    bestGone = gone;
                    bestNext = next;
                }
            }
        }
    }

    /// What the classes save that fall due with each actor, as he goes now.
    private void fillCharge(long sum, long live) {
        long rest = live;
        int place = Long.numberOfTrailingZeros(rest);
        while (rest != 0 && sum > thresholdOf[place]) {
            long more = (sum - thresholdOf[place]) * daysOf[place];
            for (int bits = maskOf[place]; bits != 0; bits &= bits - 1) {
                charge[Integer.numberOfTrailingZeros(bits)] += more;
            }
            rest &= rest - 1;
            place = Long.numberOfTrailingZeros(rest);
        }
    }

    /// The actors who depart while something is still saved, in the order that saves most; returns how many.
    int fillOrder(int[] order) {
        if (bestGone < 0) {
            return 0;
        }
        int size = Integer.bitCount(bestGone) + 1;
        int gone = bestGone;
        int next = bestNext;
        for (int at = size - 1; at >= 0; at--) {
            order[at] = actorOf[next];
            if (at > 0) {
                next = saved[gone] == 0 ? Integer.numberOfTrailingZeros(gone) : last[gone];
                gone ^= 1 << next;
            }
        }
        return size;
    }

    /// For each class, the pay of those gone when it falls due in the order that saves most; its own threshold where
    /// nobody can tell.
    void fillDues(long[] due) {
        for (long rest = empty; rest != 0; rest &= rest - 1) {
            due[Long.numberOfTrailingZeros(rest)] = total;
        }
        for (long rest = playing; rest != 0; rest &= rest - 1) {
            int index = Long.numberOfTrailingZeros(rest);
            due[index] = Math.min(thresholds[index], total);
        }
        int gone = bestGone;
        int next = bestNext;
        while (gone > 0) {
            setDue(due, gone, 1 << next, paid(gone));
            if (saved[gone] == 0) {
                setDue(due, 0, gone, 0);
                return;
            }
            next = last[gone];
            gone ^= 1 << next;
        }
    }

    private void setDue(long[] due, int without, int with, long value) {
        for (int place = 0; place < ranks; place++) {
            if ((maskOf[place] & without) == 0 && (maskOf[place] & with) != 0) {
                due[classOf[place]] = value;
            }
        }
    }

    private long paid(int gone) {
        long sum = 0;
        for (int rest = gone; rest != 0; rest &= rest - 1) {
            sum += pay[Integer.numberOfTrailingZeros(rest)];
        }
        return sum;
    }
}
