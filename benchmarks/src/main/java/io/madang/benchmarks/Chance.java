package io.madang.benchmarks;

import java.util.List;
import java.util.SplittableRandom;

/// Seeded draws in the shapes that stages and sets come in.
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /// True in `percent` of a hundred cases.
    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    /// Around `median`, now and then much larger, kept within the limits.
    long skewed(long median, double spread, long least, long most) {
        double bell = 0;
        for (int draw = 0; draw < 12; draw++) {
            bell += random.nextDouble();
        }
        return Math.clamp(Math.round(median * Math.exp(spread * (bell - 6))), least, most);
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
