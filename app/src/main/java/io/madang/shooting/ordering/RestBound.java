package io.madang.shooting.ordering;

/// What the cast will cost at least from a set of shot scenes on.
interface RestBound {

    /// In place of a bound where no order can go on from the set.
    long IMPOSSIBLE = Long.MAX_VALUE;

    /// Whatever order led to the set: pay of all actors for the scenes left, in which droppable actors never wait.
    long of(long[] shot);
}
