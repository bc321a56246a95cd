package io.madang.viewing.format;

import io.madang.common.DateRange;
import io.madang.common.Finding;
import io.madang.common.LocalName;
import io.madang.common.Parsed;
import io.madang.slate.TitleId;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.ViewingTerms.Exclusion;
import io.madang.viewing.format.CsvTable.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the tables beside the events: `countries.csv`, `works.csv` and, where there is one, `excluded.csv`.
public final class TermsReader {

    static final String COUNTRIES = "countries.csv";
    static final String WORKS = "works.csv";
    static final String EXCLUDED = "excluded.csv";

    static final List<String> COUNTRY_COLUMNS = List.of("country", "code", "zone");
    static final List<String> WORK_COLUMNS =
            List.of("work", "season", "cut", "runtime_seconds", "category", "english", "korean", "premiere");

    /// A column of the works that may be missing: the key of the title of ours that the unit is.
    static final String TITLE = "title";

    static final List<String> EXCLUSION_COLUMNS = List.of("account", "from", "to", "reason");

    /// A title's key is the name of its file in the studio folder, without the ending.
    private static final Pattern TITLE_KEY = Pattern.compile("(?!.*\\.yaml$)[\\p{L}\\p{N}._-]{1,100}");

    /// Half a year without a break; nothing is longer.
    private static final int LONGEST_RUNTIME = 1 << 24;

    private static final int SECONDS_OF_AN_HOUR = 3600;

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();

    private TermsReader(Path folder) {
        this.folder = folder;
    }

    public static Parsed<ViewingTerms> read(Path folder) {
        TermsReader reader = new TermsReader(folder);
        ViewingTerms terms = new ViewingTerms(
                reader.countries(),
                reader.titles(),
                Files.exists(folder.resolve(EXCLUDED)) ? reader.exclusions() : List.of());
        return reader.findings.stream().anyMatch(Finding::isError)
                ? Parsed.refused(reader.findings)
                : Parsed.of(terms, reader.findings);
    }

    private List<ViewingCountry> countries() {
        TermsReport report = report(COUNTRIES);
        List<ViewingCountry> countries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        new CsvTable(report, COUNTRY_COLUMNS).read(folder.resolve(COUNTRIES), row -> {
            int number = number(report, row, "country", 1, 999);
            String code = row.cell("code");
            Optional<ZoneId> zone = zone(report, row);
            if (!code.matches("[A-Z]{2}")) {
                report.error(row.line(), code, "viewing.terms.code");
            } else if (!seen.add(code) || !seen.add(String.valueOf(number))) {
                report.error(row.line(), code, "viewing.terms.country-twice");
            } else {
                zone.ifPresent(known -> countries.add(new ViewingCountry(number, code, known)));
            }
        });
        return done(report, countries);
    }

    private static Optional<ZoneId> zone(TermsReport report, Row row) {
        String zone = row.cell("zone");
        try {
            if (!zone.isEmpty()) {
                return Optional.of(ZoneId.of(zone));
            }
            report.error(row.line(), "", "viewing.terms.no-zone", row.cell("code"));
        } catch (DateTimeException e) {
            report.error(row.line(), zone, "viewing.terms.zone");
        }
        return Optional.empty();
    }

    private List<ViewedTitle> titles() {
        TermsReport report = report(WORKS);
        Map<ViewedUnit, ViewedTitle> titles = new LinkedHashMap<>();
        new CsvTable(report, WORK_COLUMNS).read(folder.resolve(WORKS), row -> {
            Optional<ViewedTitle> read = title(report, row);
            read.ifPresent(title -> {
                ViewedTitle known = titles.get(title.unit());
                if (known == null) {
                    titles.put(title.unit(), title);
                } else {
                    together(report, row, known, title).ifPresent(both -> titles.put(title.unit(), both));
                }
            });
        });
        return done(report, List.copyOf(titles.values()));
    }

    private static Optional<ViewedTitle> title(TermsReport report, Row row) {
        ViewedUnit unit = new ViewedUnit(
                number(report, row, "work", 1, Integer.MAX_VALUE), number(report, row, "season", 0, Short.MAX_VALUE));
        int cut = number(report, row, "cut", 0, Short.MAX_VALUE);
        int runtime = number(report, row, "runtime_seconds", 1, LONGEST_RUNTIME);
        Optional<ViewingCategory> category = category(report, row);
        String english = row.cell("english");
        String korean = row.cell("korean");
        if (english.isEmpty() || korean.isEmpty()) {
            report.error(row.line(), "", "viewing.terms.name");
        }
        Optional<Instant> premiere = premiere(report, row);
        Optional<TitleId> slate = slate(report, row);
        return report.hasErrors()
                ? Optional.empty()
                : Optional.of(new ViewedTitle(
                        unit,
                        category.orElseThrow(),
                        new LocalName(english, korean),
                        premiere.orElseThrow(),
                        Map.of(cut, runtime),
                        slate));
    }

    private static Optional<TitleId> slate(TermsReport report, Row row) {
        String key = row.cell(TITLE);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (!TITLE_KEY.matcher(key).matches()) {
            report.error(row.line(), key, "viewing.terms.title");
            return Optional.empty();
        }
        return Optional.of(TitleId.of(key));
    }

    /// The cuts of a unit stand in rows of their own, which otherwise are the same.
    private static Optional<ViewedTitle> together(TermsReport report, Row row, ViewedTitle known, ViewedTitle more) {
        boolean isSame = known.category() == more.category()
                && known.name().equals(more.name())
                && known.premiere().equals(more.premiere())
                && known.slate().equals(more.slate());
        Map<Integer, Integer> runtimes = new HashMap<>(known.runtimes());
        more.runtimes().forEach(runtimes::putIfAbsent);
        if (!isSame || runtimes.size() == known.runtimes().size()) {
            report.error(
                    row.line(), more.unit().toString(), isSame ? "viewing.terms.cut-twice" : "viewing.terms.differs");
            return Optional.empty();
        }
        return Optional.of(new ViewedTitle(
                known.unit(), known.category(), known.name(), known.premiere(), runtimes, known.slate()));
    }

    private static Optional<ViewingCategory> category(TermsReport report, Row row) {
        for (ViewingCategory category : ViewingCategory.values()) {
            if (category.name().toLowerCase(Locale.ROOT).equals(row.cell("category"))) {
                return Optional.of(category);
            }
        }
        report.error(row.line(), row.cell("category"), "viewing.terms.category");
        return Optional.empty();
    }

    private static Optional<Instant> premiere(TermsReport report, Row row) {
        try {
            Instant premiere = Instant.parse(row.cell("premiere"));
            if (premiere.getEpochSecond() % SECONDS_OF_AN_HOUR == 0 && premiere.getNano() == 0) {
                return Optional.of(premiere);
            }
        } catch (DateTimeParseException e) {
            report.error(row.line(), row.cell("premiere"), "viewing.terms.premiere");
            return Optional.empty();
        }
        report.error(row.line(), row.cell("premiere"), "viewing.terms.premiere-hour");
        return Optional.empty();
    }

    private List<Exclusion> exclusions() {
        TermsReport report = report(EXCLUDED);
        List<Exclusion> exclusions = new ArrayList<>();
        new CsvTable(report, EXCLUSION_COLUMNS).read(folder.resolve(EXCLUDED), row -> {
            try {
                exclusions.add(new Exclusion(
                        Long.parseLong(row.cell("account")),
                        DateRange.of(LocalDate.parse(row.cell("from")), LocalDate.parse(row.cell("to"))),
                        row.cell("reason")));
            } catch (DateTimeParseException e) {
                report.error(row.line(), row.cell("from") + " " + row.cell("to"), "viewing.terms.days");
            } catch (NumberFormatException e) {
                report.error(row.line(), row.cell("account"), "viewing.terms.account");
            } catch (IllegalArgumentException e) {
                report.error(row.line(), row.cell("from") + " " + row.cell("to"), "viewing.terms.days");
            }
        });
        return done(report, exclusions);
    }

    private static int number(TermsReport report, Row row, String column, int least, int most) {
        String cell = row.cell(column);
        try {
            int number = Integer.parseInt(cell);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            report.error(row.line(), cell, "viewing.terms.number", column, least, most);
            return least;
        }
        report.error(row.line(), cell, "viewing.terms.number", column, least, most);
        return least;
    }

    private TermsReport report(String file) {
        return new TermsReport(folder.resolve(file).toString());
    }

    private <T> List<T> done(TermsReport report, List<T> rows) {
        if (rows.isEmpty() && !report.hasErrors() && !report.file().endsWith(EXCLUDED)) {
            report.error(0, "", "viewing.terms.empty");
        }
        findings.addAll(report.findings());
        return rows;
    }
}
