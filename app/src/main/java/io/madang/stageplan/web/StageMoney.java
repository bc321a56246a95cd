package io.madang.stageplan.web;

import io.madang.common.DateRange;
import io.madang.common.Money;
import io.madang.lot.StageId;
import io.madang.lot.StageRent.LeaseMonth;
import io.madang.platform.web.Words;
import io.madang.stageplan.Placement;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The rent of the lot in tables and charts: by month and by lease, on used and on idle days.
final class StageMoney {

    /// A line of the table.
    record Row(
            String name, long usedDays, long idleDays, String allocated, String idle, String rent, int usedPercent) {}

    private static final long A_MILLION = 1_000_000;

    private final List<LeaseMonth> months;
    private final Currency currency;
    private final Words words;

    private StageMoney(List<LeaseMonth> months, Currency currency, Words words) {
        this.months = months;
        this.currency = currency;
        this.words = words;
    }

    /// Of the days of `within`; `planned` counts days the newest plan uses as used, too.
    static StageMoney of(Snapshot now, DateRange within, boolean planned, Words words) {
        Map<StageId, List<DateRange>> further = planned
                ? now.proposed().stream()
                        .collect(Collectors.groupingBy(
                                placement -> placement.stage().orElseThrow(),
                                Collectors.mapping(Placement::days, Collectors.toList())))
                : Map.of();
        List<LeaseMonth> months = now.rent().byMonth(within, now.lot().bookings(), further);
        return new StageMoney(months, now.lot().house().currency(), words);
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }

    public List<Row> byMonth() {
        return months.stream()
                .map(LeaseMonth::month)
                .distinct()
                .sorted()
                .map(this::row)
                .toList();
    }

    private Row row(YearMonth month) {
        return row(
                words.month(month),
                months.stream().filter(part -> part.month().equals(month)).toList());
    }

    public List<Row> byLease() {
        return months.stream()
                .map(LeaseMonth::lease)
                .distinct()
                .map(lease -> row(
                        lease.value(),
                        months.stream()
                                .filter(part -> part.lease().equals(lease))
                                .toList()))
                .toList();
    }

    public Row total() {
        return row(words.say("page.total"), months);
    }

    Money idle() {
        return months.stream().map(LeaseMonth::idle).reduce(Money.zero(currency), Money::plus);
    }

    Money allocated() {
        return months.stream().map(LeaseMonth::allocated).reduce(Money.zero(currency), Money::plus);
    }

    private Row row(String name, List<LeaseMonth> parts) {
        Money allocated = sum(parts.stream().map(LeaseMonth::allocated).toList());
        Money idle = sum(parts.stream().map(LeaseMonth::idle).toList());
        long used = parts.stream().mapToLong(LeaseMonth::usedDays).sum();
        long free = parts.stream().mapToLong(LeaseMonth::idleDays).sum();
        return new Row(
                name,
                used,
                free,
                words.money(allocated),
                words.money(idle),
                words.money(allocated.plus(idle)),
                used + free == 0 ? 0 : Math.toIntExact(used * 100 / (used + free)));
    }

    private Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(currency), Money::plus);
    }

    /// Used and idle rent by month, in millions.
    public String chart() {
        List<YearMonth> shown =
                months.stream().map(LeaseMonth::month).distinct().sorted().toList();
        long unit = A_MILLION * Math.round(Math.pow(10, Math.max(0, currency.getDefaultFractionDigits())));
        return new Drawing(
                        "stacked",
                        shown.stream().map(YearMonth::toString).toList(),
                        List.of(
                                new Drawing.Series(words.say("page.money.allocated"), amounts(shown, true), "tone-5"),
                                new Drawing.Series(words.say("page.money.idle"), amounts(shown, false), "tone-4")),
                        unit,
                        words.say("page.money.unit", currency.getCurrencyCode()))
                .json();
    }

    private List<Long> amounts(List<YearMonth> shown, boolean allocated) {
        Map<YearMonth, Long> sums = months.stream()
                .collect(Collectors.groupingBy(
                        LeaseMonth::month,
                        Collectors.summingLong(part -> (allocated ? part.allocated() : part.idle()).minor())));
        return shown.stream().map(month -> sums.getOrDefault(month, 0L)).toList();
    }
}
