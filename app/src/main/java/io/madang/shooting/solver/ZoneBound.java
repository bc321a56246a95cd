package io.madang.shooting.solver;

/// What waiting must still cost, from two zones of the scenes left that cannot overlap.
///
/// Takes *members*: actors of whom each two share a scene left, one of them near or free, the other far or free. Where
/// a
/// near or free one has departed, every far or free one has begun, for the scene they share lies behind. So at any
/// scene
/// either nobody has departed or everybody has begun. If all members who do not play waited everywhere, a class would
/// cost `pay(members not playing)` a day; it saves the pay of those gone or the pay of those not begun, and never both.
/// For any threshold q the saving is at most `q + (gone − q)⁺ + (not begun − q)⁺`, so the most over all orders of
/// departure and the most over all orders of arrival can be found apart. Every set of thresholds gives a valid bound;
/// good ones are found where the best orders of both sides agree which of them saves.
///
/// Near and far actors who are no members count by themselves.
final class ZoneBound {

    private static final int MOST = 9;
    private static final int ROUNDS = 2;

    private final Frame frame;
    private final PayTable pay;
    private final DepartureBound departure;
    private final ZoneSavings departures;
    private final ZoneSavings arrivals;
    private final long[] thresholds = new long[Long.SIZE];
    private final long[] trial = new long[Long.SIZE];
    private final long[] departureDues = new long[Long.SIZE];
    private final long[] arrivalDues = new long[Long.SIZE];
    /// Last threshold of each scene, as a start for the next partial order.
    private final long[] lastOf;
    private final ZoneOrder departureOrder;
    private final ZoneOrder arrivalOrder;
    private long departing;
    private long arriving;
    private long waiting;
    private long counted;

    ZoneBound(Frame frame, PayTable pay, DepartureBound departure) {
        this.frame = frame;
        this.pay = pay;
        this.departure = departure;
        departures = new ZoneSavings(frame, pay, MOST);
        arrivals = new ZoneSavings(frame, pay, MOST);
        departureOrder = new ZoneOrder(frame, pay);
        arrivalOrder = new ZoneOrder(frame, pay);
        lastOf = new long[frame.grid.scenes()];
    }

    /// More classes than this bound can take make it useless.
    boolean fits() {
        return frame.classes <= Long.SIZE;
    }

    /// Finds good thresholds for the partial order in the frame.
    void tune() {
        take(frame.front, frame.free, frame.end, -1);
        departures.take(departing, counted);
        arrivals.take(arriving, counted);
        long half = Math.min(departures.total(), arrivals.total()) / 2;
        for (int index = 0; index < frame.classes; index++) {
            long before = lastOf[frame.firstScene(index)];
            trial[index] = before > 0 ? before : half;
        }
        long best = Long.MIN_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            if (round > 0) {
                approach();
            }
            long gone = departures.most(trial);
            long notBegun = arrivals.most(trial);
            long bound = kept(trial) - gone - notBegun;
            if (bound > best) {
                best = bound;
                departureOrder.keep(departures, departing, gone);
                arrivalOrder.keep(arrivals, arriving, notBegun);
                System.arraycopy(trial, 0, thresholds, 0, frame.classes);
            }
        }
        for (int index = 0; index < frame.classes; index++) {
            lastOf[frame.firstScene(index)] = thresholds[index];
        }
    }

    /// True if waiting costs at least `enough` after one more class, with the thresholds of the partial order before
    /// it.
    ///
    /// @param skip the class that counts no more
    boolean reaches(long near, long free, long far, int skip, long enough) {
        take(near, free, far, skip);
        long kept = kept(thresholds);
        if (departureOrder.covers(departing) && arrivalOrder.covers(arriving)) {
            if (kept - departureOrder.most() - arrivalOrder.most() >= enough) {
                return true;
            }
            long saved = departureOrder.saved(departing, counted, thresholds)
                    + arrivalOrder.saved(arriving, counted, thresholds);
            if (kept - saved < enough) {
                return false;
            }
        }
        departures.take(departing, counted);
        long bound = kept - departures.most(thresholds);
        if (bound < enough) {
            return false;
        }
        arrivals.take(arriving, counted);
        return bound - arrivals.most(thresholds) >= enough;
    }

    private void take(long near, long free, long far, int skip) {
        long members = fewer(agreed(near, free, far, skip), near | free, free);
        members = fewer(members, far | free, free);
        waiting = departure.of(near & ~members, skip) + departure.of(far & ~members, skip);
        departing = (near | free) & members;
        arriving = (far | free) & members;
        long idle = Math.max(pay.of(departing), pay.of(arriving));
        counted = 0;
        for (int index = 0; index < frame.classes; index++) {
            if (index != skip) {
                long playing = frame.cast[index] & members;
                long saved = playing == 0 ? idle : 0;
                waiting += frame.days[index] * (pay.of(members & ~playing) - saved);
                counted |= playing == 0 ? 0 : 1L << index;
            }
        }
    }

    /// Leaves out the cheaper side wherever two do not share a scene.
    private long agreed(long near, long free, long far, int skip) {
        long members = near | free | far;
        for (long rest = near | free; rest != 0; rest &= rest - 1) {
            long one = rest & -rest;
            int actor = Long.numberOfTrailingZeros(rest);
            long apart = (far | free) & members & ~frame.neighbors(actor, skip) & ~one;
            if ((one & members) != 0 && apart != 0) {
                members &= pay.of(apart) < pay.ofActor(actor) ? ~apart : ~one;
            }
        }
        return members;
    }

    /// Leaves out the cheapest of one side that are too many; a free actor costs less to leave out, as he counts less.
    private long fewer(long members, long side, long free) {
        long left = members;
        while (Long.bitCount(left & side) > MOST) {
            long cheapest = 0;
            long least = Long.MAX_VALUE;
            for (long rest = left & side; rest != 0; rest &= rest - 1) {
                long one = rest & -rest;
                long worth = pay.of(one) >> ((free & one) == 0 ? 0 : 1);
                if (worth < least) {
                    least = worth;
                    cheapest = one;
                }
            }
            left &= ~cheapest;
        }
        return left;
    }

    /// Waiting if every class saved its threshold.
    private long kept(long[] thresholds) {
        long sum = waiting;
        for (long rest = counted; rest != 0; rest &= rest - 1) {
            int index = Long.numberOfTrailingZeros(rest);
            sum -= frame.days[index] * thresholds[index];
        }
        return sum;
    }

    /// Moves each threshold half the way to where just one side saves.
    private void approach() {
        departures.fillDues(departureDues);
        arrivals.fillDues(arrivalDues);
        for (long rest = counted; rest != 0; rest &= rest - 1) {
            int index = Long.numberOfTrailingZeros(rest);
            long low = Math.min(departureDues[index], arrivalDues[index]);
            long high = Math.max(departureDues[index], arrivalDues[index]);
            trial[index] += (Math.clamp(trial[index], low, high) - trial[index]) / 2;
        }
    }
}
