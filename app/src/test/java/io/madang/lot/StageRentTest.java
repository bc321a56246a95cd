package io.madang.lot;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.DateRange;
import io.madang.common.Money;
import io.madang.fixtures.Examples;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StageRentTest {

    private static final StageId ONE = StageId.of("one");
    private static final StageId TWO = StageId.of("two");

    private static Lot lot(DateRange term, long rent, RentPeriod period) {
        Lot lot = Examples.lot();
        Lease lease = new Lease(
                LeaseId.of("lease"),
                "landlord",
                List.of(ONE, TWO),
                term,
                Money.of(rent, Examples.WON),
                period,
                List.of(),
                List.of());
        return new Lot(lot.house(), lot.studios(), lot.stages(), List.of(lease), List.of());
    }

    private static Lot monthly(long rent) {
        return lot(Examples.days("2021-01-11", "2023-03-06"), rent, RentPeriod.MONTH);
    }

    @Test
    void sharesTheRentOfADayByArea() {
        StageRent rent = StageRent.of(lot(Examples.days("2021-01-01", "2022-01-01"), 2_600, RentPeriod.DAY));
        DateRange week = Examples.days("2021-03-01", "2021-03-08");
        assertThat(rent.of(ONE, week)).isEqualTo(Money.of(7 * 1_600, Examples.WON));
        assertThat(rent.of(TWO, week)).isEqualTo(Money.of(7 * 1_000, Examples.WON));
    }

    @Test
    void costsTheRentForAFullMonthOverAllStages() {
        StageRent rent = StageRent.of(monthly(100_000_007));
        for (LocalDate month = LocalDate.parse("2021-02-01"); month.getYear() < 2023; month = month.plusMonths(1)) {
            DateRange days = DateRange.of(month, month.plusMonths(1));
            assertThat(rent.of(ONE, days).plus(rent.of(TWO, days))).isEqualTo(Money.of(100_000_007, Examples.WON));
        }
    }

    @Test
    void costsTheRentOfTheTermForTheWholeTerm() {
        DateRange term = Examples.days("2021-01-11", "2023-03-06");
        StageRent rent = StageRent.of(lot(term, 999_999_999, RentPeriod.TERM));
        assertThat(rent.of(ONE, term).plus(rent.of(TWO, term))).isEqualTo(Money.of(999_999_999, Examples.WON));
    }

    @Test
    void costsNothingOutsideTheLease() {
        StageRent rent = StageRent.of(monthly(31_000));
        assertThat(rent.of(ONE, Examples.days("2020-01-01", "2021-01-11"))).isEqualTo(Money.zero(Examples.WON));
        assertThat(rent.of(ONE, Examples.days("2020-01-01", "2021-01-12")))
                .isEqualTo(rent.of(ONE, Examples.days("2021-01-11", "2021-01-12")));
        assertThat(rent.of(StageId.of("elsewhere"), Examples.days("2021-02-01", "2021-03-01")))
                .isEqualTo(Money.zero(Examples.WON));
    }

    @Test
    void neighboringRangesAddUpAndNeverCostLessThanNothing() {
        for (RentPeriod period : RentPeriod.values()) {
            for (long seed = 0; seed < 50; seed++) {
                Random random = new Random(seed);
                DateRange term = Examples.days("2020-02-20", "2023-03-06");
                StageRent rent = StageRent.of(lot(term, 20_000 + random.nextLong(1_000_000_000L), period));
                LocalDate from = term.from().plusDays(random.nextInt(500));
                LocalDate middle = from.plusDays(1 + random.nextInt(100));
                LocalDate to = middle.plusDays(1 + random.nextInt(100));
                Money first = rent.of(ONE, DateRange.of(from, middle));
                assertThat(first.isNegative()).as("%s, seed %d", period, seed).isFalse();
                assertThat(rent.of(ONE, DateRange.of(from, to)))
                        .as("%s, seed %d", period, seed)
                        .isEqualTo(first.plus(rent.of(ONE, DateRange.of(middle, to))));
            }
        }
    }

    @Test
    void aStageUnderTwoLeasesCostsTheOneThatRuns() {
        Lot lot = monthly(31_000);
        Lease first = lot.leases().getFirst();
        Lease second = new Lease(
                LeaseId.of("second"),
                "landlord",
                List.of(ONE),
                Examples.days("2023-03-06", "2024-01-01"),
                Money.of(7, Examples.WON),
                RentPeriod.DAY,
                List.of(),
                List.of());
        StageRent rent =
                StageRent.of(new Lot(lot.house(), lot.studios(), lot.stages(), List.of(first, second), List.of()));
        assertThat(rent.of(ONE, Examples.days("2023-03-06", "2023-03-16"))).isEqualTo(Money.of(70, Examples.WON));
    }
}
