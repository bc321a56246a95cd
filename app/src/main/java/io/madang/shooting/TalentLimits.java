package io.madang.shooting;

import java.time.Duration;

/// How far to search for an order.
///
/// @param time wall-clock time after which the best order so far is the answer
/// @param threads processors to use, at least 1
/// @param memoryBytes what the search may keep in memory; near it the bound stays valid but stops improving
/// @param seed any number; another seed may find another order of the same cost
public record TalentLimits(Duration time, int threads, long memoryBytes, long seed) {

    public TalentLimits {
        if (time.isNegative() || time.isZero() || threads < 1 || memoryBytes < 1) {
            throw new IllegalArgumentException(
                    "Time (%s), threads (%d) and memory (%d) must be above 0.".formatted(time, threads, memoryBytes));
        }
    }
}
