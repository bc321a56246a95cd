package io.madang.viewing.watch;

import io.madang.common.DateRange;
import io.madang.viewing.EventHour;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingPeriod;
import io.madang.viewing.ViewingPeriod.Length;
import java.util.List;
import java.util.stream.Stream;

/// All lists of a period by one measure: the world's and every country's; they are made together.
public record Sheet(ViewingPeriod period, Measure measure) {

    /// @param countries of the folder
    List<ViewingListKey> keys(List<ViewingCountry> countries) {
        return Stream.concat(Stream.of(""), countries.stream().map(ViewingCountry::code))
                .flatMap(country -> Stream.of(ViewingCategory.values()).map(category -> key(country, category)))
                .toList();
    }

    /// @param country by code; empty: the world
    public ViewingListKey key(String country, ViewingCategory category) {
        return new ViewingListKey(period, country, category, measure);
    }

    /// The day or week before.
    Sheet before() {
        return new Sheet(
                new ViewingPeriod(period.length(), period.last().minusDays(period.length() == Length.DAY ? 1 : 7)),
                measure);
    }

    /// True where events of the hour may belong to it in some country: days begin up to a day before or after UTC's.
    boolean touches(EventHour hour) {
        return DateRange.of(
                        period.days().from().minusDays(1), period.days().to().plusDays(1))
                .contains(hour.day());
    }
}
