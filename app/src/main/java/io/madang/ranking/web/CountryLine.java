package io.madang.ranking.web;

import io.madang.ranking.ListKind;
import io.madang.ranking.WorkRun;
import io.madang.ranking.WorkRun.Appearance;
import io.madang.ranking.format.CountryName;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How a work did in one country.
///
/// @param first the first week, ISO; `last` the last
record CountryLine(String code, String name, int weeks, int best, int weeksAsNumberOne, String first, String last) {

    static List<CountryLine> all(WorkRun run, Locale locale) {
        Map<String, List<Appearance>> countries = run.appearances().stream()
                .filter(one -> one.list().kind() == ListKind.COUNTRY)
                .collect(Collectors.groupingBy(one -> one.list().country(), TreeMap::new, Collectors.toList()));
        Collator names = Collator.getInstance(locale);
        return countries.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), locale))
                .sorted(Comparator.comparingInt(CountryLine::weeks)
                        .reversed()
                        .thenComparing(CountryLine::name, names::compare))
                .toList();
    }

    private static CountryLine of(String code, List<Appearance> weeks, Locale locale) {
        return new CountryLine(
                code,
                CountryName.of(code, locale),
                weeks.size(),
                weeks.stream().mapToInt(Appearance::rank).min().orElse(0),
                (int) weeks.stream().filter(one -> one.rank() == 1).count(),
                week(weeks.getFirst()),
                week(weeks.getLast()));
    }

    private static String week(Appearance one) {
        return one.list().week().orElseThrow().toString();
    }
}
