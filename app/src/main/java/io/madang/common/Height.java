package io.madang.common;

import java.math.BigDecimal;

/// A height, exact to the centimeter; never negative.
public record Height(int centimeters) implements Comparable<Height> {

    public Height {
        if (centimeters < 0) {
            throw new IllegalArgumentException("A height of (%d cm) is negative.".formatted(centimeters));
        }
    }

    /// From a decimal number of meters with at most two decimals.
    public static Height ofMeters(BigDecimal meters) {
        return new Height(meters.movePointRight(2).intValueExact());
    }

    public BigDecimal meters() {
        BigDecimal value = BigDecimal.valueOf(centimeters, 2).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    @Override
    public int compareTo(Height other) {
        return Integer.compare(centimeters, other.centimeters);
    }

    @Override
    public String toString() {
        return meters().toPlainString() + " m";
    }
}
