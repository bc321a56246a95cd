package io.madang.lot.holidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.madang.lot.PublicHolidays;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// South Korea from our own calendar, every other country from Jollyday; each year is worked out once.
///
/// Besides `DE` it understands a part of a country, as in `DE-BE`, where Jollyday knows its holidays.
public final class KnownHolidays implements PublicHolidays {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    private record CountryYear(String country, int year) {}

    private final Map<CountryYear, Set<LocalDate>> worked = new ConcurrentHashMap<>();

    @Override
    public Set<LocalDate> of(String country, int year) {
        return worked.computeIfAbsent(new CountryYear(country, year), KnownHolidays::work);
    }

    private static Set<LocalDate> work(CountryYear asked) {
        if (asked.country().equals("KR")) {
            return KoreanHolidays.of(asked.year());
        }
        if (!CODE.matcher(asked.country()).matches()) {
            throw unknown(asked.country());
        }
        String country = asked.country().substring(0, 2);
        if (!HolidayManager.getSupportedCalendarCodes().contains(country)) {
            throw unknown(asked.country());
        }
        return fromJollyday(asked, country.toLowerCase(Locale.ROOT));
    }

    private static Set<LocalDate> fromJollyday(CountryYear asked, String country) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
        String[] parts = asked.country().length() == 2
                ? new String[0]
                : new String[] {asked.country().substring(3).toLowerCase(Locale.ROOT)};
        for (String part : parts) {
            if (!manager.getCalendarHierarchy().getChildren().containsKey(part)) {
                throw unknown(asked.country());
            }
        }
        return manager.getHolidays(Year.of(asked.year()), parts).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static IllegalArgumentException unknown(String country) {
        return new IllegalArgumentException(
                "The public holidays of (%s) are not known. Maybe use two letters like KR or DE.".formatted(country));
    }
}
