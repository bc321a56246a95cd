package io.madang.ranking.format;

import io.madang.platform.CsvText;
import io.madang.ranking.works.WorkWeek;
import io.madang.ranking.works.WorkWeek.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where works stood in a week as comma-separated values, one row per work and country; RFC 4180.
///
/// A row without a country is the list of the world.
public final class PlacesCsv {

    private static final String HEADER =
            "week,slate_title,work,title,season,country,country_name,rank,movement,weeks\r\n";

    /// A work in a week.
    ///
    /// @param slateTitle key of the title that it is; empty: none
    public record Listed(Optional<String> slateTitle, WorkWeek week) {}

    private PlacesCsv() {}

    /// @param locale the language of the countries' names
    public static String of(List<Listed> works, Locale locale) {
        return works.stream()
                .flatMap(work -> Stream.concat(work.week().world().stream(), work.week().countries().stream())
                        .map(place -> row(work, place, locale)))
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static String row(Listed listed, Place place, Locale locale) {
        return String.join(
                        ",",
                        listed.week().week().toString(),
                        CsvText.cell(listed.slateTitle().orElse("")),
                        listed.week().run().work().id().toString(),
                        CsvText.cell(listed.week().run().work().name().title()),
                        CsvText.cell(listed.week().run().work().name().season()),
                        place.country(),
                        CsvText.cell(place.country().isEmpty() ? "" : CountryName.of(place.country(), locale)),
                        String.valueOf(place.rank()),
                        ListCsv.movement(place.movement()),
                        ListCsv.known(place.weeks()))
                + "\r\n";
    }
}
