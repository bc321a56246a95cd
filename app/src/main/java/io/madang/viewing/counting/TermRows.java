package io.madang.viewing.counting;

import io.madang.common.DateRange;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.order.ListOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/// The rows of the small tables that the portable texts take; moments by UTC.
public final class TermRows {

    private TermRows() {}

    /// A row of `cut`.
    ///
    /// @param runtime in seconds
    /// @param weight by `ListOrder`
    public record Cut(int work, int season, int cut, int runtime, long weight, ViewingCategory category) {}

    /// A row of `border`: the moment in an hour at which a country's day ends; the end of the hour where none does.
    public record Border(int country, LocalDateTime border, LocalDate before, LocalDate after) {}

    /// A row of `span`: when some days begin and end in a country.
    public record Span(int country, LocalDateTime from, LocalDateTime to) {}

    public static List<Cut> cuts(ViewingTerms terms) {
        return terms.titles().stream()
                .flatMap(title -> title.runtimes().entrySet().stream()
                        .map(runtime -> new Cut(
                                title.unit().work(),
                                title.unit().season(),
                                runtime.getKey(),
                                runtime.getValue(),
                                ListOrder.weight(runtime.getValue()),
                                title.category())))
                .toList();
    }

    public static List<Border> borders(ViewingTerms terms, EventHour hour) {
        return terms.countries().stream().map(country -> border(country, hour)).toList();
    }

    private static Border border(ViewingCountry country, EventHour hour) {
        LocalDate before = country.dayOf(hour.from());
        LocalDate after = country.dayOf(hour.to().minusMillis(1));
        Instant border = before.equals(after) ? hour.to() : country.startOf(after);
        return new Border(country.number(), utc(border), before, after);
    }

    public static List<Span> spans(DateRange days, Collection<ViewingCountry> countries) {
        return countries.stream()
                .map(country ->
                        new Span(country.number(), utc(country.startOf(days.from())), utc(country.startOf(days.to()))))
                .toList();
    }

    /// Accounts that do not count in an hour, each once, in order.
    public static List<Long> excluded(ViewingTerms terms, EventHour hour) {
        return terms.exclusions().stream()
                .filter(one -> one.days().contains(hour.day()))
                .map(ViewingTerms.Exclusion::account)
                .sorted()
                .distinct()
                .toList();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
