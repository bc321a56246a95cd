package io.madang.shooting.solver;

/// The order of departure that saves most at a partial order, kept for those that follow from it.
///
/// One of those has fewer classes and fewer actors on this side, so it saves no more with the same thresholds: who is
/// missing may as well depart last. And the order itself, without them, tells what it saves at least.
final class ZoneOrder {

    private final Frame frame;
    private final PayTable pay;
    private final int[] order = new int[Long.SIZE];
    private final long[] classesOf = new long[Long.SIZE];
    private int count;
    private long actors;
    private long most;

    ZoneOrder(Frame frame, PayTable pay) {
        this.frame = frame;
        this.pay = pay;
    }

    /// Keeps what `savings` has just found.
    void keep(ZoneSavings savings, long actors, long most) {
        this.actors = actors;
        this.most = most;
        count = savings.fillOrder(order);
        long left = actors;
        for (int at = 0; at < count; at++) {
            left &= ~(1L << order[at]);
        }
        for (; left != 0; left &= left - 1) {
            order[count++] = Long.numberOfTrailingZeros(left);
        }
        for (int at = 0; at < count; at++) {
            classesOf[at] = 0;
            for (int index = 0; index < frame.classes; index++) {
                classesOf[at] |= ((frame.cast[index] >>> order[at]) & 1) << index;
            }
        }
    }

    boolean covers(long some) {
        return (some & ~actors) == 0;
    }

    long most() {
        return most;
    }

    /// What the order saves with some of its actors alone.
    ///
    /// @param classes bits of those that count
    long saved(long some, long classes, long[] thresholds) {
        long sum = 0;
        long gone = 0;
        long live = classes;
        for (int at = 0; at < count; at++) {
            if (((some >>> order[at]) & 1) != 0) {
                sum += due(live & classesOf[at], gone, thresholds);
                live &= ~classesOf[at];
                gone += pay.ofActor(order[at]);
            }
        }
        return sum + due(live, gone, thresholds);
    }

    private long due(long classes, long gone, long[] thresholds) {
        long sum = 0;
        for (long rest = classes; rest != 0; rest &= rest - 1) {
            int index = Long.numberOfTrailingZeros(rest);
            sum += frame.days[index] * Math.max(0, gone - thresholds[index]);
        }
        return sum;
    }
}
