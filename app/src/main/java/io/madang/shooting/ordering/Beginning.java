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
    private long workCost;

    /// For each droppable actor, days that the present absence can still grow in the longer beginning.
    private final long[] awayDays;

    private final long[] costlyDays;
    private long hope;
    private int placed;

    Beginning(CastTable cast) {
        this.cast = cast;
        words = SceneBits.words(cast.sceneCount);
        shot = new long[words];
        row = new long[columns()];
        longer = new long[columns()];
        scenesLeft = new int[cast.actorCount];
        daysLeft = new long[cast.actorCount];
        awayDays = new long[cast.droppable.length];
        costlyDays = new long[cast.actorCount];
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
        workCost = 0;
        for (int actor = 0; actor < cast.actorCount; actor++) {
            scenesLeft[actor] = 0;
            daysLeft[actor] = 0;
            for (int scene : cast.scenes[actor]) {
                boolean isLeft = !SceneBits.has(shot, scene);
                scenesLeft[actor] += isLeft ? 1 : 0;
                daysLeft[actor] += isLeft ? cast.durations[scene] : 0;
            }
            workCost += daysLeft[actor] * cast.dailyCosts[actor];
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
        placed = scene;
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
            hope += cast.dailyCosts[actor] * hope(index, actor, longer);
        }
    }

    /// What work in the scenes left after the longer beginning costs.
    long workLeft() {
        long work = workCost;
        for (int actor : cast.casts[placed]) {
            work -= cast.durations[placed] * cast.dailyCosts[actor];
        }
        return work;
    }

    /// For each actor, days of waiting that surely cost in the longer beginning; 0 for one who is not on the shoot.
    ///
    /// Waiting of somebody who was dropped costs at most as many days as the drop had: then another drop is better.
    long[] costlyDays() {
        for (int actor = 0; actor < costlyDays.length; actor++) {
            boolean isPlaying = SceneBits.has(cast.scenesOf(actor), placed);
            boolean isOnShoot = scenesLeft[actor] > (isPlaying ? 1 : 0) && (isPlaying || !isNew(actor));
            costlyDays[actor] = isOnShoot && cast.leastDropDays[actor] == CastTable.NEVER ? Long.MAX_VALUE : 0;
        }
        for (int index = 0; index < cast.droppable.length; index++) {
            int actor = cast.droppable[index];
            long absent = longer[absent(index)];
            boolean mayCount = absent + awayDays[index] >= cast.leastDropDays[actor];
            costlyDays[actor] = Math.max(0, longer[saved(index)] - (mayCount ? absent : 0));
        }
        return costlyDays;
    }

    private void work(int index, int actor) {
        long saved = Math.max(longer[saved(index)], counted(actor, longer[absent(index)]));
        boolean isLast = scenesLeft[actor] == 1;
        longer[paid()] -= isLast ? cast.dailyCosts[actor] * saved : 0;
        longer[saved(index)] = isLast ? 0 : saved;
        longer[absent(index)] = 0;
        awayDays[index] = isLast ? 0 : allDaysLeft - daysLeft[actor];
    }

    private long hope(int index, int actor, long[] values) {
        long absent = values[absent(index)];
        boolean mayCount = absent + awayDays[index] >= cast.leastDropDays[actor];
        return Math.max(values[saved(index)], mayCount ? absent : 0);
    }

    /// An absence as days without pay: none if it is too short.
    private long counted(int actor, long days) {
        return days >= cast.leastDropDays[actor] ? days : 0;
    }

    /// However the order goes on to cost less than `upper`, `one` costs no more than `other`.
    ///
    /// Both have shot the scenes of `longer`.
    boolean isNoDearer(long[] one, long[] other, long upper) {
        if (one[bound()] > other[bound()]) {
            return false;
        }
        long slack = upper - 1 - other[bound()];
        long cost = one[paid()] - other[paid()];
        for (int index = 0; index < awayDays.length; index++) {
            cost += cast.dailyCosts[cast.droppable[index]] * mostLost(index, one, other, slack);
        }
        return cost <= 0;
    }

    /// Days that `other` may save more than `one` in an order that costs at most `slack` more than its bound.
    ///
    /// The bound counts on the longest absence so far. To drop another one costs the days of that.
    private long mostLost(int index, long[] one, long[] other, long slack) {
        int actor = cast.droppable[index];
        long most = Long.MIN_VALUE;
        long daily = cast.dailyCosts[actor];
        long hoped = hope(index, actor, other);
        if (daily * hoped <= slack) {
            most = 0;
        }
        if (daily * (hoped - other[saved(index)]) <= slack) {
            most = Math.max(most, other[saved(index)] - kept(index, actor, one, 0));
        }
        if (daily * (hoped - other[absent(index)]) <= slack) {
            most = Math.max(most, lostInAbsence(index, actor, one, other));
        }
        return most;
    }

    /// The same if the present absence is what `other` drops, at its worst length.
    private long lostInAbsence(int index, int actor, long[] one, long[] other) {
        long least = cast.leastDropDays[actor];
        long shortest = Math.max(0, Math.max(least, other[saved(index)]) - other[absent(index)]);
        long longest = awayDays[index];
        if (shortest > longest) {
            return Long.MIN_VALUE;
        }
        long absent = one[absent(index)];
        long[] worst = {shortest, longest, least - absent - 1, one[saved(index)] - absent};
        long most = Long.MIN_VALUE;
        for (long more : worst) {
            long days = Math.clamp(more, shortest, longest);
            most = Math.max(most, other[absent(index)] + days - kept(index, actor, one, days));
        }
        return most;
    }

    /// What a beginning is not paid for at the end of the present absence, `more` days from here.
    private long kept(int index, int actor, long[] values, long more) {
        return Math.max(values[saved(index)], counted(actor, values[absent(index)] + more));
    }
}
