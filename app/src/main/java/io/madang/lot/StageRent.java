package io.madang.lot;

import io.madang.common.DateRange;
import io.madang.common.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What stage days cost: the rent of the period ÷ its days, shared by the stages of the lease by area.
///
/// Amounts add up exactly in both directions: `of(s, [a, c))` equals `of(s, [a, b))` plus `of(s, [b, c))`, and over all
/// stages of a lease and a full period they are the rent. To that end the exact sum from the first day of the term,
/// over the stages up to and including this one, is rounded, and an amount is a difference of such sums. So any amount
/// is less than 2 minor units away from its exact value.
public final class StageRent {

    /// What a lease costs in one month, and how much of that is for days on which its stages are used.
    ///
    /// @param usedDays stage days on which somebody holds a stage of the lease for certain
    /// @param idleDays the other stage days of the lease
    /// @param allocated rent of the used days
    /// @param idle rent of the others
    public record LeaseMonth(
            LeaseId lease, YearMonth month, long usedDays, long idleDays, Money allocated, Money idle) {}

    private final Lot lot;
    private final Map<StageId, Stage> stages;
    private final Map<StageId, List<Ledger>> ledgers = new ConcurrentHashMap<>();

    private StageRent(Lot lot) {
        this.lot = lot;
        this.stages = lot.stagesById();
    }

    public static StageRent of(Lot lot) {
        return new StageRent(lot);
    }

    /// Rent of `stage` for those of `days` that are under lease.
    public Money of(StageId stage, DateRange days) {
        long minor = 0;
        for (Ledger ledger : ledgers.computeIfAbsent(stage, this::ledgers)) {
            minor = Math.addExact(minor, ledger.during(days));
        }
        return Money.of(minor, lot.house().currency());
    }

    /// One for each lease and each month in which it runs within `within`, by lease in the order of the lot; days of
    /// the confirmed ones of `bookings` count as used, and so do `further` days, such as those of a plan.
    public List<LeaseMonth> byMonth(DateRange within, List<Booking> bookings, Map<StageId, List<DateRange>> further) {
        return LotMoney.of(lot, this, bookings, further).within(within);
    }

    private List<Ledger> ledgers(StageId stage) {
        return lot.leasesOf(stage).stream().map(lease -> ledger(lease, stage)).toList();
    }

    private Ledger ledger(Lease lease, StageId stage) {
        Map<StageId, Long> upTo = new HashMap<>();
        long sum = 0;
        for (StageId one : lease.stages()) {
            sum += weight(lease, one);
            upTo.put(one, sum);
        }
        long through = upTo.getOrDefault(stage, sum);
        return Ledger.of(lease, new Share(through - weight(lease, stage), through, sum));
    }

    /// The part of the rent a stage bears; equal parts where no stage of the lease has any area.
    private long weight(Lease lease, StageId stage) {
        long all = lease.stages().stream().mapToLong(this::area).sum();
        return all == 0 ? 1 : area(stage);
    }

    private long area(StageId id) {
        Stage stage = stages.get(id);
        if (stage == null) {
            throw new IllegalArgumentException("The lease names a stage (%s) the lot does not have.".formatted(id));
        }
        return stage.area().hundredths();
    }

    /// A stage's place on a scale from 0 to `all`: the stages before it end at `from`, it ends at `to`.
    private record Share(long from, long to, long all) {}

    /// Rent of one stage under one lease, from the first day of the term until before each of its days.
    private static final class Ledger {

        private final DateRange term;
        private final long[] upTo;

        Ledger(DateRange term, long[] upTo) {
            this.term = term;
            this.upTo = upTo;
        }

        static Ledger of(Lease lease, Share share) {
            DateRange term = lease.term();
            long[] upTo = new long[Math.toIntExact(term.days()) + 1];
            RentedPeriods periods = new RentedPeriods(lease);
            for (int day = 1; day < upTo.length; day++) {
                periods.next();
                upTo[day] = periods.rent(share.to(), share.all()) - periods.rent(share.from(), share.all());
            }
            return new Ledger(term, upTo);
        }

        long during(DateRange days) {
            return upTo[offset(days.to())] - upTo[offset(days.from())];
        }

        private int offset(LocalDate day) {
            return (int) Math.clamp(ChronoUnit.DAYS.between(term.from(), day), 0L, upTo.length - 1L);
        }
    }
}
