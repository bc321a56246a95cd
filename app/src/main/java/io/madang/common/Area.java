package io.madang.common;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A floor area, exact to a hundredth of a square meter; never negative.
public record Area(long hundredths) implements Comparable<Area> {

    /// 1 pyeong = 400/121 m², the Korean unit of floor area.
    private static final BigDecimal HUNDREDTHS_OF_121_PYEONG = BigDecimal.valueOf(40_000);

    public Area {
        if (hundredths < 0) {
            throw new IllegalArgumentException("An area of (%d/100 m²) is negative.".formatted(hundredths));
        }
    }

    public static Area ofSquareMeters(long squareMeters) {
        return new Area(Math.multiplyExact(squareMeters, 100));
    }

    /// From a decimal number of square meters with at most two decimals.
    public static Area of(BigDecimal squareMeters) {
        return new Area(squareMeters.movePointRight(2).longValueExact());
    }

    public BigDecimal squareMeters() {
        BigDecimal value = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /// Whole pyeong, rounded half up, as the trade quotes it.
    public long pyeong() {
        return BigDecimal.valueOf(hundredths)
                .multiply(BigDecimal.valueOf(121))
                .divide(HUNDREDTHS_OF_121_PYEONG, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    public Area plus(Area other) {
        return new Area(Math.addExact(hundredths, other.hundredths));
    }

    @Override
    public int compareTo(Area other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public String toString() {
        return squareMeters().toPlainString() + " m²";
    }
}
