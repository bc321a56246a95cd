package io.madang.lot;

import io.madang.common.DateRange;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The number of rent periods that have passed since the term began, exact: a whole number, what the first period
/// lacks at its start, and days of the running one.
final class RentedPeriods {

    private final Lease lease;
    private DateRange period;
    private LocalDate day;
    private BigInteger numerator = BigInteger.ZERO;
    private BigInteger denominator = BigInteger.ONE;
    private long whole;
    private DateRange first;

    RentedPeriods(Lease lease) {
        this.lease = lease;
        this.day = lease.term().from();
        this.period = lease.period().around(day, lease.term());
        this.first = period;
    }

    /// One day passes.
    void next() {
        day = day.plusDays(1);
        long lacking = ChronoUnit.DAYS.between(first.from(), lease.term().from());
        long passed = ChronoUnit.DAYS.between(period.from(), day);
        BigInteger firstDays = BigInteger.valueOf(first.days());
        BigInteger days = BigInteger.valueOf(period.days());
        // whole + passed ÷ days − lacking ÷ firstDays
        denominator = days.multiply(firstDays);
        numerator = BigInteger.valueOf(whole)
                .multiply(denominator)
                .add(BigInteger.valueOf(passed).multiply(firstDays))
                .subtract(BigInteger.valueOf(lacking).multiply(days));
        if (!day.isBefore(period.to())) {
            whole++;
            period = lease.period().around(day, lease.term());
        }
    }

    /// The rent of the periods passed, of which `part` in `all` is borne, rounded half up.
    long rent(long part, long all) {
        BigInteger top =
                numerator.multiply(BigInteger.valueOf(lease.rent().minor())).multiply(BigInteger.valueOf(part));
        BigInteger bottom = denominator.multiply(BigInteger.valueOf(all));
        return top.shiftLeft(1).add(bottom).divide(bottom.shiftLeft(1)).longValueExact();
    }
}
