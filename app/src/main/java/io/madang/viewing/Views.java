package io.madang.viewing;

import java.math.BigInteger;
import java.util.Map;

/// Seconds watched over runtime, summed over cuts: an exact fraction in lowest terms.
public record Views(BigInteger numerator, BigInteger denominator) implements Comparable<Views> {

    public static final Views NONE = new Views(BigInteger.ZERO, BigInteger.ONE);

    public Views {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("The denominator (%s) is not above zero.".formatted(denominator));
        }
        BigInteger common = numerator.gcd(denominator).max(BigInteger.ONE);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /// @param seconds watched, by cut
    /// @param runtimes in seconds, by cut
    public static Views of(Map<Integer, Long> seconds, Map<Integer, Integer> runtimes) {
        return seconds.entrySet().stream()
                .map(cut -> of(cut.getValue(), runtimes.getOrDefault(cut.getKey(), 0)))
                .reduce(NONE, Views::plus);
    }

    private static Views of(long seconds, long runtime) {
        return new Views(BigInteger.valueOf(seconds), BigInteger.valueOf(runtime));
    }

    public Views plus(Views other) {
        return new Views(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /// The nearest whole number; halves go up, as in the published lists.
    public long rounded() {
        BigInteger twice = denominator.shiftLeft(1);
        return numerator.shiftLeft(1).add(denominator).divide(twice).longValueExact();
    }

    @Override
    public int compareTo(Views other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /// `31/7`
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
