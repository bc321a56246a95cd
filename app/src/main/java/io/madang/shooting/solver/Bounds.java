package io.madang.shooting.solver;

/// Tells whether what follows a class can still cost too little to be dropped, by several bounds, the cheap ones first.
///
/// Of the two dear ones, `JointBound` is the better where few actors play together and `ZoneBound` where many do; the
/// one
/// that has dropped more of late comes first, and the other only while it is worth its time.
final class Bounds {

    private static final int QUICK = 5;
    /// How many times quicker zones are than the joint bound, roughly.
    private static final double ZONE_SPEED = 2;

    private final Frame frame;
    private final PayTable pay;
    private final DepartureBound departure;
    private final JointBound joint;
    private final ZoneBound zone;
    private final HitRate jointFirst = new HitRate();
    private final HitRate jointSecond = new HitRate();
    private final HitRate zoneFirst = new HitRate();
    private final HitRate zoneSecond = new HitRate();
    private long endBound;
    private boolean isTuned;

    Bounds(Frame frame, PayTable pay) {
        this.frame = frame;
        this.pay = pay;
        departure = new DepartureBound(frame, pay);
        joint = new JointBound(frame, pay, departure);
        zone = new ZoneBound(frame, pay, departure);
    }

    /// Begins with the partial order in the frame.
    void begin() {
        endBound = departure.of(frame.end, -1);
        isTuned = false;
    }

    /// What waiting must still cost after one more class, with these actors waiting; once it is `enough`, it may be
    /// less
    /// than the best known.
    ///
    /// @param skip the class
    long of(long near, long free, long far, int skip, long enough) {
        long bound = departure.of(near, skip) + (far == frame.end ? endBound : departure.of(far, skip));
        if (bound >= enough) {
            return bound;
        }
        long some = pay.costliest(free, QUICK - Long.bitCount(near));
        bound = Math.max(bound, joint.of(near, some, far, skip, enough));
        if (bound >= enough) {
            return bound;
        }
        return reaches(near, free, far, skip, enough) ? enough : bound;
    }

    private boolean reaches(long near, long free, long far, int skip, long enough) {
        if (!zone.fits()) {
            return jointReaches(near, free, far, skip, enough);
        }
        if (zoneFirst.rate() * ZONE_SPEED >= jointFirst.rate()) {
            return zoneFirst.record(zoneReaches(near, free, far, skip, enough))
                    || (jointSecond.isWorthwhile() && jointSecond.record(jointReaches(near, free, far, skip, enough)));
        }
        return jointFirst.record(jointReaches(near, free, far, skip, enough))
                || (zoneSecond.isWorthwhile() && zoneSecond.record(zoneReaches(near, free, far, skip, enough)));
    }

    private boolean zoneReaches(long near, long free, long far, int skip, long enough) {
        if (!isTuned) {
            zone.tune();
            isTuned = true;
        }
        return zone.reaches(near, free, far, skip, enough);
    }

    private boolean jointReaches(long near, long free, long far, int skip, long enough) {
        boolean isMoreThanQuick = QUICK < Long.bitCount(near | free);
        return (isMoreThanQuick && joint.of(near, free, far, skip, enough) >= enough)
                || joint.of(far, free, near, skip, enough) >= enough;
    }
}
