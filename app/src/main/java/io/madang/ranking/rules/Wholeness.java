package io.madang.ranking.rules;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.ranking.ListCategory;
import io.madang.ranking.ListKind;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.PublishedList;
import io.madang.ranking.PublishedRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Asks whether a published file is whole: ten rows a list, all lists of a week, all weeks from the first on.
///
/// Weeks in the Top 10 count from the beginning of the history, so a file that lost its oldest weeks looks sound and is
/// not.
public final class Wholeness {

    /// The Sunday of the oldest lists ever published.
    public static final LocalDate FIRST_WEEK = LocalDate.of(2021, 7, 4);

    private static final int ROWS = 10;
    private static final int MOST_OF_A_KIND = 20;
    private static final int DAYS_OF_A_WEEK = 7;

    private final PublishedFile file;
    private final LocalDate firstWeek;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Wholeness(PublishedFile file, LocalDate firstWeek) {
        this.file = file;
        this.firstWeek = firstWeek;
    }

    /// What is missing, as errors; a country that begins late or ends early is a warning.
    ///
    /// @param firstWeek the Sunday with which the history begins
    public static List<Finding> findings(PublishedFile file, LocalDate firstWeek) {
        Wholeness wholeness = new Wholeness(file, firstWeek);
        file.lists().forEach(wholeness::rows);
        if (file.kind() == ListKind.MOST_POPULAR) {
            wholeness.categories(
                    "", file.lists().stream().map(list -> list.key().category()).collect(Collectors.toSet()));
        } else {
            wholeness.weeks();
        }
        return wholeness.told();
    }

    private void rows(PublishedList list) {
        BitSet ranks = new BitSet();
        Set<String> titles = new HashSet<>();
        for (PublishedRow row : list.rows()) {
            if (ranks.get(row.rank())) {
                error(row.line(), String.valueOf(row.rank()), "top10.rank-twice", list.key());
            }
            if (!titles.add(row.title() + "\t" + row.season())) {
                warning(row.line(), row.label(), "top10.title-twice", list.key());
            }
            ranks.set(row.rank());
        }
        if (ranks.cardinality() < ROWS) {
            int line = list.rows().getFirst().line();
            error(line, String.valueOf(ranks.nextClearBit(1)), "top10.rank-missing", list.key());
        }
    }

    private void weeks() {
        Map<String, TreeMap<LocalDate, Set<ListCategory>>> countries = new TreeMap<>();
        for (PublishedList list : file.lists()) {
            countries
                    .computeIfAbsent(list.key().country(), country -> new TreeMap<>())
                    .computeIfAbsent(list.key().week().orElseThrow(), week -> new TreeSet<>())
                    .add(list.key().category());
        }
        List<LocalDate> all = file.weeks();
        if (all.getFirst().isAfter(firstWeek)) {
            error(0, all.getFirst().toString(), "top10.history-cut", firstWeek);
        }
        countries.forEach((country, weeks) -> {
            gaps(country, weeks);
            weeks.forEach((week, categories) -> categories((week + " " + country).strip(), categories));
            if (weeks.firstKey().isAfter(all.getFirst())) {
                warning(0, weeks.firstKey().toString(), "top10.country-late", country);
            }
            if (weeks.lastKey().isBefore(all.getLast())) {
                warning(0, weeks.lastKey().toString(), "top10.country-ended", country);
            }
        });
    }

    private void gaps(String country, NavigableMap<LocalDate, Set<ListCategory>> weeks) {
        for (LocalDate week : weeks.keySet()) {
            LocalDate next = weeks.higherKey(week);
            if (next != null && !next.equals(week.plusDays(DAYS_OF_A_WEEK))) {
                error(0, (week.plusDays(DAYS_OF_A_WEEK) + " " + country).strip(), "top10.week-missing");
            }
        }
    }

    private void categories(String where, Set<ListCategory> categories) {
        for (ListCategory category : ListCategory.of(file.kind())) {
            if (!categories.contains(category)) {
                error(0, (where + " " + category).strip(), "top10.list-missing");
            }
        }
    }

    private void error(int line, String value, String key, Object... values) {
        tell(Finding.error(file.name(), line, value, Message.of(key, values), Message.of(key + ".hint", values)));
    }

    private void warning(int line, String value, String key, Object... values) {
        tell(Finding.warning(file.name(), line, value, Message.of(key, values), Message.of(key + ".hint", values)));
    }

    private void tell(Finding finding) {
        int told = counts.merge(finding.problem().key(), 1, Integer::sum);
        if (told <= MOST_OF_A_KIND) {
            findings.add(finding);
        }
    }

    /// All findings, and how many more there were of kinds told too often.
    private List<Finding> told() {
        int untold = counts.values().stream()
                .mapToInt(count -> Math.max(0, count - MOST_OF_A_KIND))
                .sum();
        if (untold > 0) {
            warning(0, "", "top10.more", untold);
        }
        return List.copyOf(findings);
    }
}
