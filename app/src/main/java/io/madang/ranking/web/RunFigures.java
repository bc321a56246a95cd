package io.madang.ranking.web;

import io.madang.platform.web.Words;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.WorkRun;
import java.time.LocalDate;
import java.util.List;

/// A run in numbers, as pages show it; a dash where the lists that would tell are not known.
///
/// @param peak countries in its best week
record RunFigures(
        String countries,
        String peak,
        String numberOneIn,
        String countryWeeks,
        String best,
        int worldWeeks,
        String first,
        String last) {

    private static final String UNKNOWN = "–";

    static RunFigures of(WorkRun run, Top10Lists lists, Words words) {
        List<LocalDate> weeks = run.weeks();
        boolean isKnown = weeks.stream().anyMatch(lists.weeksOfCountries()::contains);
        return new RunFigures(
                isKnown ? String.valueOf(run.countries().size()) : UNKNOWN,
                isKnown ? String.valueOf(run.mostCountriesInAWeek()) : UNKNOWN,
                isKnown ? String.valueOf(run.numberOneIn().size()) : UNKNOWN,
                isKnown ? words.number(run.countryWeeks()) : UNKNOWN,
                run.bestRankInACountry().map(String::valueOf).orElse(UNKNOWN),
                run.inTheWorld().size(),
                weeks.isEmpty() ? UNKNOWN : words.date(weeks.getFirst()),
                weeks.isEmpty() ? UNKNOWN : words.date(weeks.getLast()));
    }
}
