package io.madang.stageplan;

import java.time.Duration;
import java.util.OptionalDouble;

/// How long to search, and from which seed.
///
/// @param time wall-clock time after which the best plan so far is the answer
/// @param steps search effort in deterministic units; with it, and a generous `time`, the same input and seed give
///     the same plan; empty: no such limit
/// @param seed any number; another seed may find another plan of the same cost
/// @param threads processors to use, at least 1
public record PlanLimits(Duration time, OptionalDouble steps, long seed, int threads) {

    public static PlanLimits ofSeconds(long seconds) {
        return new PlanLimits(
                Duration.ofSeconds(seconds),
                OptionalDouble.empty(),
                1,
                Runtime.getRuntime().availableProcessors());
    }
}
