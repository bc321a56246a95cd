package io.madang.lot;

import io.madang.common.DateRange;
import io.madang.common.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rent of a lot by lease and month, split into days used and days idle.
final class LotMoney {

    private final Lot lot;
    private final StageRent rent;
    private final Map<StageId, List<DateRange>> used;

    private LotMoney(Lot lot, StageRent rent, Map<StageId, List<DateRange>> used) {
        this.lot = lot;
        this.rent = rent;
        this.used = used;
    }

    /// Of `lot` with the confirmed ones of `bookings` and `further` days of use.
    static LotMoney of(Lot lot, StageRent rent, List<Booking> bookings, Map<StageId, List<DateRange>> further) {
        Map<StageId, List<DateRange>> booked = bookings.stream()
                .filter(Booking::isConfirmed)
                .collect(Collectors.groupingBy(
                        Booking::stage, Collectors.mapping(Booking::days, Collectors.toUnmodifiableList())));
        Map<StageId, List<DateRange>> used = Stream.of(booked, further)
                .flatMap(part -> part.entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (some, more) ->
                                Stream.of(some, more).flatMap(List::stream).toList()));
        used.replaceAll((stage, ranges) -> joined(ranges));
        return new LotMoney(lot, rent, used);
    }

    /// One for each lease and each month in which it runs within `within`, by lease in the order of the lot.
    List<StageRent.LeaseMonth> within(DateRange within) {
        return lot.leases().stream()
                .flatMap(lease -> lease.term().intersection(within).stream()
                        .flatMap(days -> months(days).map(month -> month(lease, days, month))))
                .toList();
    }

    private static Stream<YearMonth> months(DateRange days) {
        YearMonth last = YearMonth.from(days.last());
        return Stream.iterate(YearMonth.from(days.from()), month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    private StageRent.LeaseMonth month(Lease lease, DateRange days, YearMonth month) {
        DateRange all = DateRange.of(month.atDay(1), month.plusMonths(1).atDay(1))
                .intersection(days)
                .orElseThrow();
        Money total = Money.zero(lot.house().currency());
        Money allocated = total;
        long usedDays = 0;
        for (StageId stage : lease.stages()) {
            total = total.plus(rent.of(stage, all));
            for (DateRange range : used.getOrDefault(stage, List.of())) {
                Optional<DateRange> inside = range.intersection(all);
                usedDays += inside.map(DateRange::days).orElse(0L);
                allocated = inside.map(part -> rent.of(stage, part))
                        .map(allocated::plus)
                        .orElse(allocated);
            }
        }
        long idleDays = all.days() * lease.stages().size() - usedDays;
        return new StageRent.LeaseMonth(lease.id(), month, usedDays, idleDays, allocated, total.minus(allocated));
    }

    /// The same days in ranges that neither overlap nor touch.
    private static List<DateRange> joined(List<DateRange> ranges) {
        List<DateRange> joined = new ArrayList<>();
        for (DateRange range : ranges.stream().sorted().toList()) {
            DateRange last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || last.to().isBefore(range.from())) {
                joined.add(range);
            } else {
                LocalDate end = last.to().isAfter(range.to()) ? last.to() : range.to();
                joined.set(joined.size() - 1, DateRange.of(last.from(), end));
            }
        }
        return List.copyOf(joined);
    }
}
