package io.madang.lot.holidays;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The days of the Korean lunar calendar that are feasts, from ICU's Dangi calendar.
final class LunarCalendar {

    private static final String ZONE = "Asia/Seoul";

    private LunarCalendar() {}

    static LocalDate seollal(int year) {
        return solar(year, 1, 1);
    }

    static LocalDate buddhasBirthday(int year) {
        return solar(year, 4, 8);
    }

    static LocalDate chuseok(int year) {
        return solar(year, 8, 15);
    }

    private static LocalDate solar(int year, int lunarMonth, int lunarDay) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone(ZONE), new ULocale("ko_KR@calendar=dangi"));
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, lunarMonth - 1);
        calendar.set(Calendar.IS_LEAP_MONTH, 0);
        calendar.set(Calendar.DAY_OF_MONTH, lunarDay);
        calendar.set(Calendar.HOUR_OF_DAY, 12);
        return Instant.ofEpochMilli(calendar.getTimeInMillis())
                .atZone(ZoneId.of(ZONE))
                .toLocalDate();
    }
}
