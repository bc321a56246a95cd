package io.madang.lot;

import io.madang.common.DateRange;
import io.madang.common.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What stage days cost: the rent of the period ÷ its days, shared by the stages of the lease by area.
///
/// Amounts are sums over days, rounded once so that neighboring ranges add up: `of(s, [a, c))` equals
/// `of(s, [a, b))` plus `of(s, [b, c))`.
public final class StageRent {

    private final Lot lot;
    private final Map<LeaseId, Long> areaOfLease = new HashMap<>();

    private StageRent(Lot lot) {
        this.lot = lot;
        Map<StageId, Stage> stages = lot.stagesById();
        for (Lease lease : lot.leases()) {
            long area = lease.stages().stream()
                    .mapToLong(id -> Optional.ofNullable(stages.get(id))
                            .orElseThrow()
                            .area()
                            .hundredths())
                    .sum();
            areaOfLease.put(lease.id(), area);
        }
    }

    public static StageRent of(Lot lot) {
        return new StageRent(lot);
    }

    /// Rent of `stage` for those of `days` that are under lease.
    public Money of(StageId stage, DateRange days) {
        return lot.leasesOf(stage).stream()
                .map(lease -> ofLease(lease, stage, days))
                .reduce(Money.zero(lot.house().currency()), Money::plus);
    }

    private Money ofLease(Lease lease, StageId stage, DateRange days) {
        return lease.term()
                .intersection(days)
                .map(range -> upTo(lease, stage, range.to()).minus(upTo(lease, stage, range.from())))
                .orElse(Money.zero(lot.house().currency()));
    }

    /// Rent from the first day of the term until before `end`.
    private Money upTo(Lease lease, StageId stage, LocalDate end) {
        Fraction periods = Fraction.ZERO;
        LocalDate day = lease.term().from();
        while (day.isBefore(end)) {
            DateRange period = lease.period().around(day, lease.term());
            DateRange paid = period.intersection(DateRange.of(day, end)).orElseThrow();
            periods = periods.plus(paid.days(), period.days());
            day = paid.to();
        }
        Stage rented = Optional.ofNullable(lot.stagesById().get(stage)).orElseThrow();
        long allArea = Optional.ofNullable(areaOfLease.get(lease.id())).orElseThrow();
        return periods.of(lease.rent(), rented.area().hundredths(), allArea);
    }

    /// A number of rent periods, exact.
    private record Fraction(BigInteger numerator, BigInteger denominator) {

        static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

        Fraction plus(long part, long whole) {
            BigInteger other = BigInteger.valueOf(whole);
            BigInteger top =
                    numerator.multiply(other).add(BigInteger.valueOf(part).multiply(denominator));
            BigInteger bottom = denominator.multiply(other);
            BigInteger common = top.gcd(bottom);
            return new Fraction(top.divide(common), bottom.divide(common));
        }

        /// This many periods of `rent`, of which the stage bears `area` in `allArea`, rounded half up.
        Money of(Money rent, long area, long allArea) {
            BigInteger top =
                    numerator.multiply(BigInteger.valueOf(rent.minor())).multiply(BigInteger.valueOf(area));
            BigInteger bottom = denominator.multiply(BigInteger.valueOf(allArea));
            BigDecimal minor = new BigDecimal(top).divide(new BigDecimal(bottom), 0, RoundingMode.HALF_UP);
            return Money.of(minor.longValueExact(), rent.currency());
        }
    }
}
