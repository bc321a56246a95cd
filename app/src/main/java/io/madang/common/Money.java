package io.madang.common;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

/// An exact amount in the minor unit of its currency (KRW: whole won; EUR: cents).
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public static Money of(long minor, Currency currency) {
        return new Money(minor, currency);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /// Reads `KRW 1200000`, `KRW 1,200,000` or `EUR 12.50`; refuses more decimals than the currency has.
    public static Money parse(String text) {
        String[] parts = text.strip().split("\\s+", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("(%s) is no amount. Maybe write it like KRW 1,200,000.".formatted(text));
        }
        return of(parts[1], currency(parts[0]));
    }

    /// Reads the amount alone (`1,200,000`, `12.50`) as one in `currency`.
    public static Money of(String amount, Currency currency) {
        try {
            BigDecimal value = new BigDecimal(amount.strip().replace(",", "").replace("_", ""));
            return new Money(
                    value.movePointRight(digits(currency))
                            .setScale(0, RoundingMode.UNNECESSARY)
                            .longValueExact(),
                    currency);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "(%s) is no amount in %s. Maybe it has too many decimals or a stray sign."
                            .formatted(amount, currency),
                    e);
        }
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "(%s) is no currency. Maybe use its three ISO 4217 letters, like KRW.".formatted(code), e);
        }
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }

    /// This amount × numerator ÷ denominator, rounded half up to the minor unit; no overflow in between.
    public Money share(long numerator, long denominator) {
        BigInteger product = BigInteger.valueOf(minor).multiply(BigInteger.valueOf(numerator));
        return new Money(
                new BigDecimal(product)
                        .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    public boolean isNegative() {
        return minor < 0;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "(%s) and (%s) are in different currencies. Maybe convert one first.".formatted(this, other));
        }
        return other;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    /// `KRW 1,200,000`, which `parse` reads again.
    @Override
    public String toString() {
        BigDecimal amount = BigDecimal.valueOf(minor, digits(currency));
        return currency.getCurrencyCode() + " " + String.format(Locale.ROOT, "%,." + digits(currency) + "f", amount);
    }
}
