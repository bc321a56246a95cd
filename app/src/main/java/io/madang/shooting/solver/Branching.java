package io.madang.shooting.solver;

/// Takes one partial order and makes all that follow from it worth keeping.
///
/// It goes on at the end whose actors wait for less, so the other end stays as it is, and tries every class of scenes
/// next there that is not dominated. A class that plays with exactly the actors waiting at an end goes there at once.
final class Branching {

    private final PayTable pay;
    private final Frame frame;
    private final Dominance dominance;
    private final Bounds bounds;
    private final int keyWords;
    private final boolean isNarrow;
    private final Child child;

    /// A partial order one class longer.
    static final class Child {
        final long[] key;
        int hash;
        int scenesLeft;
        long waited;
        /// Who waits at the end that went on, before and after.
        long front;
        long near;
        long far;

        private Child(int keyWords) {
            key = new long[keyWords];
        }
    }

    /// Where what follows goes.
    interface Nest {

        /// Orders that cost this much or more are of no use.
        long limit();

        /// A whole order, by what waiting costs in it.
        void complete(long cost);

        /// True if this partial order needs no bound any more.
        boolean isKnown(Child child);

        /// @param total no order that begins so costs less
        void keep(Child child, long total);
    }

    Branching(Grid grid) {
        pay = new PayTable(grid.pay());
        frame = new Frame(grid);
        dominance = new Dominance(frame, pay);
        bounds = new Bounds(frame, pay);
        isNarrow = grid.actors() <= Integer.SIZE;
        keyWords = keyWords(grid);
        child = new Child(keyWords);
    }

    /// Scenes left, then front and end actors.
    static int keyWords(Grid grid) {
        return (grid.scenes() + Long.SIZE - 1) / Long.SIZE + (grid.actors() <= Integer.SIZE ? 1 : 2);
    }

    void branch(long[] rows, int at, Nest nest) {
        int actors = at + frame.words;
        long front = isNarrow ? rows[actors] & 0xFFFF_FFFFL : rows[actors];
        long end = isNarrow ? rows[actors] >>> Integer.SIZE : rows[actors + 1];
        long cost = rows[at + keyWords];
        frame.fill(rows, at, front, end);
        if (frame.classes <= 1) {
            nest.complete(cost);
            return;
        }
        if (pay.of(frame.end) < pay.of(frame.front)) {
            frame.mirror();
        }
        int free = freeClass();
        bounds.begin();
        if (free >= 0) {
            follow(rows, at, free, cost, nest);
            return;
        }
        for (int index = 0; index < frame.classes; index++) {
            if (!dominance.isDominated(index)) {
                follow(rows, at, index, cost, nest);
            }
        }
    }

    /// A class for whose days nobody waits and nobody begins at one of the ends; then that end is the front. Or −1.
    private int freeClass() {
        for (int index = 0; index < frame.classes; index++) {
            if (frame.cast[index] == frame.end && frame.cast[index] != frame.front) {
                frame.mirror();
            }
            if (frame.cast[index] == frame.front) {
                return index;
            }
        }
        return -1;
    }

    /// Puts the class at the front.
    private void follow(long[] rows, int at, int index, long cost, Nest nest) {
        long playing = frame.cast[index];
        long waited = cost + frame.days[index] * pay.of(frame.front & ~playing) + fixed(playing & frame.end);
        if (waited >= nest.limit()) {
            return;
        }
        long free = frame.free & ~playing;
        long near = (frame.front | (frame.free & playing)) & ~(playing & frame.once);
        long far = frame.end & ~playing;
        child.front = frame.front;
        child.waited = waited;
        fillKey(rows, at, index, near, far);
        if (nest.isKnown(child)) {
            return;
        }
        long enough = nest.limit() - waited;
        long bound = bounds.of(near, free, far, index, enough);
        if (bound < enough) {
            nest.keep(child, waited + bound);
        }
    }

    /// What actors wait who from now on are paid at both ends.
    private long fixed(long actors) {
        long cost = 0;
        for (long rest = actors; rest != 0; rest &= rest - 1) {
            int actor = Long.numberOfTrailingZeros(rest);
            cost += pay.ofActor(actor) * (frame.daysLeft - frame.actorDays[actor]);
        }
        return cost;
    }

    /// An order and its reverse cost the same, so both have one key.
    private void fillKey(long[] rows, int at, int index, long near, long far) {
        long[] key = child.key;
        child.near = near;
        child.far = far;
        child.scenesLeft = 0;
        for (int word = 0; word < frame.words; word++) {
            key[word] = rows[at + word] & ~frame.scenes[index * frame.words + word];
            child.scenesLeft += Long.bitCount(key[word]);
        }
        boolean isSmaller = Long.compareUnsigned(near, far) <= 0;
        long one = isSmaller ? near : far;
        long other = isSmaller ? far : near;
        if (isNarrow) {
            key[frame.words] = one | (other << Integer.SIZE);
        } else {
            key[frame.words] = one;
            key[frame.words + 1] = other;
        }
        child.hash = Layer.hash(key, 0, keyWords);
    }
}
