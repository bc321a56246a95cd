package io.madang.shooting.ordering;

/// One beginning of an order as a row of a `Layer`, and the same with one more scene.
final class Beginning {

    private final CastTable cast;
    private final int words;
    private final long[] shot;
    private final long[] row;
    private final long[] longer;

    /// For each actor, scenes and days left.
    private final int[] scenesLeft;

    private final long[] daysLeft;
    private long allDaysLeft;
    private long heldPay;

    /// For each droppable actor, days that the present absence can still grow in the longer beginning.
    private final long[] awayDays;

    private long hope;

    Beginning(CastTable cast) {
        this.cast = cast;
        words = SceneBits.words(cast.sceneCount);
        shot = new long[words];
        row = new long[columns()];
        longer = new long[columns()];
        scenesLeft = new int[cast.actorCount];
        daysLeft = new long[cast.actorCount];
        awayDays = new long[cast.droppable.length];
    }

    private int columns() {
        return words + 3 + 2 * cast.droppable.length;
    }

    int paid() {
        return words;
    }

    int rest() {
        return words + 1;
    }

    int bound() {
        return words + 2;
    }

    int saved(int index) {
        return words + 3 + 2 * index;
    }

    int absent(int index) {
        return words + 4 + 2 * index;
    }

    /// The row to fill before `open`.
    long[] row() {
        return row;
    }

    long[] shot() {
        return shot;
    }

    /// The row that `append` has filled but for its bounds.
    long[] longer() {
        return longer;
    }

    /// What the droppable actors of the longer beginning may still not be paid for of the pay so far.
    long hope() {
        return hope;
    }

    /// Works out who is on the shoot.
    void open() {
        System.arraycopy(row, 0, shot, 0, words);
        allDaysLeft = 0;
        for (int scene = 0; scene < cast.sceneCount; scene++) {
            allDaysLeft += SceneBits.has(shot, scene) ? 0 : cast.durations[scene];
        }
        heldPay = 0;
        for (int actor = 0; actor < cast.actorCount; actor++) {
            scenesLeft[actor] = 0;
            daysLeft[actor] = 0;
            for (int scene : cast.scenes[actor]) {
                boolean isLeft = !SceneBits.has(shot, scene);
                scenesLeft[actor] += isLeft ? 1 : 0;
                daysLeft[actor] += isLeft ? cast.durations[scene] : 0;
            }
            heldPay += isHeld(actor) ? cast.dailyCosts[actor] : 0;
        }
    }

    private boolean isNew(int actor) {
        return scenesLeft[actor] == cast.scenes[actor].length;
    }

    private boolean isHeld(int actor) {
        return scenesLeft[actor] > 0 && !isNew(actor);
    }

    void append(int scene) {
        System.arraycopy(row, 0, longer, 0, longer.length);
        SceneBits.add(longer, scene);
        long daily = heldPay;
        for (int actor : cast.casts[scene]) {
            daily += isNew(actor) ? cast.dailyCosts[actor] : 0;
        }
        longer[paid()] += daily * cast.durations[scene];
        hope = 0;
        for (int index = 0; index < cast.droppable.length; index++) {
            int actor = cast.droppable[index];
            if (SceneBits.has(cast.scenesOf(actor), scene)) {
                work(index, actor);
            } else if (isHeld(actor)) {
                longer[absent(index)] += cast.durations[scene];
                awayDays[index] = allDaysLeft - daysLeft[actor] - cast.durations[scene];
            }
            hope += cast.dailyCosts[actor] * hope(index, actor);
        }
    }

    private void work(int index, int actor) {
        long saved = Math.max(longer[saved(index)], counted(actor, longer[absent(index)]));
        boolean isLast = scenesLeft[actor] == 1;
        longer[paid()] -= isLast ? cast.dailyCosts[actor] * saved : 0;
        longer[saved(index)] = isLast ? 0 : saved;
        longer[absent(index)] = 0;
        awayDays[index] = isLast ? 0 : allDaysLeft - daysLeft[actor];
    }

    private long hope(int index, int actor) {
        long absent = longer[absent(index)];
        boolean mayCount = absent + awayDays[index] >= cast.leastDropDays[actor];
        return Math.max(longer[saved(index)], mayCount ? absent : 0);
    }

    /// An absence as days without pay: none if it is too short.
    private long counted(int actor, long days) {
        return days >= cast.leastDropDays[actor] ? days : 0;
    }

    /// However the order goes on, `one` costs no more than `other`; both have shot the scenes of `longer`.
    boolean isNoDearer(long[] one, long[] other) {
        long cost = one[paid()];
        for (int index = 0; index < awayDays.length && cost <= other[paid()]; index++) {
            cost += cast.dailyCosts[cast.droppable[index]] * mostLost(index, one, other);
        }
        return cost <= other[paid()];
    }

    /// Days that `other` may save more than `one`, at the worst length of the present absence.
    private long mostLost(int index, long[] one, long[] other) {
        long saved = one[saved(index)];
        long absent = one[absent(index)];
        long otherAbsent = other[absent(index)];
        if (saved >= other[saved(index)] && absent >= otherAbsent) {
            return 0;
        }
        int actor = cast.droppable[index];
        long least = cast.leastDropDays[actor];
        long most = Math.max(
                Math.max(lost(index, one, other, 0), lost(index, one, other, awayDays[index])),
                Math.max(lost(index, one, other, least - otherAbsent), lost(index, one, other, saved - absent)));
        return Math.max(0, Math.max(most, lost(index, one, other, least - absent - 1)));
    }

    /// The same when the present absence lasts `more` days from here.
    private long lost(int index, long[] one, long[] other, long more) {
        int actor = cast.droppable[index];
        long days = Math.clamp(more, 0, awayDays[index]);
        return Math.max(other[saved(index)], counted(actor, other[absent(index)] + days))
                - Math.max(one[saved(index)], counted(actor, one[absent(index)] + days));
    }
}
