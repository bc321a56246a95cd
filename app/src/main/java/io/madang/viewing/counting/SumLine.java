package io.madang.viewing.counting;

import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingCategory;
import java.math.BigInteger;

/// A row of `sums.sql`: one unit of one list, and one of its cuts.
///
/// @param country its number; 0 for the world
/// @param seconds of the cut
/// @param reaching segments of all cuts
/// @param weighted views of all cuts times 2^56
public record SumLine(
        int country,
        ViewingCategory category,
        ViewedUnit unit,
        int cut,
        long seconds,
        long reaching,
        BigInteger weighted) {}
