package io.madang.lot.holidays;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// South Korean election days and days the government declared off once; to be continued as they are announced.
final class OneTimeHolidays {

    private static final List<String> DAYS = List.of(
            "2014-06-04",
            "2015-08-14",
            "2016-04-13",
            "2016-05-06",
            "2017-05-09",
            "2017-10-02",
            "2018-06-13",
            "2020-04-15",
            "2020-08-17",
            "2022-03-09",
            "2022-06-01",
            "2023-10-02",
            "2024-04-10",
            "2024-10-01",
            "2025-01-27",
            "2025-06-03",
            "2026-06-03");

    private OneTimeHolidays() {}

    static Stream<LocalDate> of(int year) {
        return DAYS.stream().map(LocalDate::parse).filter(day -> day.getYear() == year);
    }
}
