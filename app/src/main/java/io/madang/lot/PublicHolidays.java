package io.madang.lot;

import java.time.LocalDate;
import java.util.Set;

/// Answers which days of a year are public holidays in a country.
@FunctionalInterface
public interface PublicHolidays {

    /// The days of `year` on which `country` (ISO 3166 alpha-2) is free by law, substitute holidays included;
    /// throws `IllegalArgumentException` for a country it does not know.
    Set<LocalDate> of(String country, int year);
}
