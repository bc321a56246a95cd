package io.madang.ranking.format;

import io.madang.ranking.Figures;
import io.madang.ranking.ListCategory;
import io.madang.ranking.ListKey;
import io.madang.ranking.ListKind;
import io.madang.ranking.PublishedRow;
import io.madang.ranking.rules.Verification;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads rows of one layout; what stands in many rows is kept once.
final class RowReader {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,13}(\\.0+)?");
    private static final Pattern RUNTIME = Pattern.compile("\\d{1,4}(\\.\\d{1,17})?");
    private static final int LONGEST_TITLE = 500;
    private static final int LOWEST_RANK = 10;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_WEEKS = 10_000;
    private static final int RUNTIME_DIGITS = 4;

    private final Layout layout;
    private final Report report;
    private final Map<String, Optional<LocalDate>> weeks = new HashMap<>();
    private final Map<String, Optional<ListCategory>> categories = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private int line;
    private boolean isSound;

    /// A row and its list.
    record Placed(ListKey list, PublishedRow row) {}

    RowReader(Layout layout, Report report) {
        this.layout = layout;
        this.report = report;
    }

    /// The row of a line, or nothing and an error.
    Optional<Placed> read(int number, String text) {
        line = number;
        isSound = true;
        String[] row = text.split("\t", -1);
        if (row.length < layout.fewest() || row.length > layout.width()) {
            report.error(line, text, "top10.columns", row.length, layout.width());
            return Optional.empty();
        }
        Optional<ListKey> key = key(row);
        PublishedRow published = row(row);
        if (key.isPresent()) {
            checkViews(key.get(), published.figures());
        }
        return isSound ? key.map(list -> new Placed(list, published)) : Optional.empty();
    }

    private Optional<ListKey> key(String[] row) {
        String name = layout.text(Column.CATEGORY, row);
        Optional<ListCategory> category = categories.computeIfAbsent(name, this::category);
        if (category.isEmpty()) {
            wrong(name, "top10.category");
        }
        if (layout.kind() == ListKind.MOST_POPULAR) {
            return category.map(ListKey::mostPopular);
        }
        String day = layout.text(Column.WEEK, row);
        Optional<LocalDate> week = weeks.computeIfAbsent(day, RowReader::week);
        if (week.isEmpty()) {
            wrong(day, "top10.week");
        }
        String country = layout.text(Column.COUNTRY, row);
        if (layout.kind() == ListKind.COUNTRY && !COUNTRY.matcher(country).matches()) {
            wrong(country, "top10.country");
        }
        if (!isSound || category.isEmpty() || week.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ListKey(layout.kind(), kept(country), week, category.get()));
    }

    private static Optional<LocalDate> week(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            boolean isWeek = day.getDayOfWeek() == DayOfWeek.SUNDAY && day.getYear() < LAST_YEAR;
            return isWeek ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Country lists were once named like the global ones of English titles.
    private Optional<ListCategory> category(String text) {
        String name = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").replaceFirst("^film(?!s)", "films");
        for (ListCategory category : ListCategory.values()) {
            if (name.equals(category.published().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))) {
                return renamed(text, category);
            }
        }
        return Optional.empty();
    }

    private Optional<ListCategory> renamed(String text, ListCategory category) {
        boolean isCountry = layout.kind() == ListKind.COUNTRY;
        boolean isForeign = category == ListCategory.FILMS_NON_ENGLISH || category == ListCategory.TV_NON_ENGLISH;
        if (isCountry ? isForeign : !category.hasLanguage()) {
            return Optional.empty();
        }
        ListCategory ours = isCountry ? category.anyLanguage() : category;
        if (!ours.published().equals(text)) {
            report.warning(line, text, "top10.renamed-category", ours.published());
        }
        return Optional.of(ours);
    }

    private PublishedRow row(String[] row) {
        String title = layout.text(Column.TITLE, row).strip();
        String season = layout.text(Column.SEASON, row).strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE || season.length() > LONGEST_TITLE) {
            wrong(title, "top10.title");
        }
        int rank = (int) number(Column.RANK, row, true, LOWEST_RANK);
        int count = layout.has(Column.WEEKS) ? (int) number(Column.WEEKS, row, true, MOST_WEEKS) : Figures.NONE;
        if (rank == 0 || count == 0) {
            wrong("0", "top10.from-one");
        }
        return new PublishedRow(line, rank, kept(title), season.equals("N/A") ? "" : kept(season), figures(row), count);
    }

    private Figures figures(String[] row) {
        if (layout.kind() == ListKind.COUNTRY) {
            return Figures.UNPUBLISHED;
        }
        return new Figures(
                number(Column.HOURS, row, true, Long.MAX_VALUE),
                runtime(row),
                number(Column.VIEWS, row, false, Long.MAX_VALUE),
                isTrue(Column.STAGGERED, row) || isTrue(Column.LIVE, row));
    }

    /// @param largest the largest that is possible
    private long number(Column column, String[] row, boolean isNeeded, long largest) {
        String text = layout.text(column, row).strip();
        if (text.isEmpty() && !isNeeded) {
            return Figures.NONE;
        }
        if (!NUMBER.matcher(text).matches()) {
            wrong(text, "top10.number", column.published(layout.kind()));
            return Figures.NONE;
        }
        int point = text.indexOf('.');
        long number = Long.parseLong(point < 0 ? text : text.substring(0, point));
        if (number > largest) {
            wrong(text, "top10.too-large", column.published(layout.kind()), largest);
        }
        return number;
    }

    private int runtime(String[] row) {
        String text = layout.text(Column.RUNTIME, row).strip();
        if (text.isEmpty()) {
            return Figures.NONE;
        }
        if (!RUNTIME.matcher(text).matches()) {
            wrong(text, "top10.runtime");
            return Figures.NONE;
        }
        return new BigDecimal(text)
                .setScale(RUNTIME_DIGITS, RoundingMode.HALF_UP)
                .unscaledValue()
                .intValueExact();
    }

    private boolean isTrue(Column column, String[] row) {
        String text = layout.text(column, row).strip();
        return text.equalsIgnoreCase("true") || text.equals("1");
    }

    /// Since they are published, every row has them.
    private void checkViews(ListKey list, Figures figures) {
        boolean isNeeded = layout.kind() == ListKind.GLOBAL
                && !list.week().orElseThrow().isBefore(Verification.FIRST_WEEK_OF_VIEWS);
        if (isNeeded && figures.views() == Figures.NONE) {
            wrong("", "top10.no-views");
        } else if (isNeeded && figures.runtime() == Figures.NONE) {
            wrong("", "top10.no-runtime");
        }
    }

    private String kept(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    private void wrong(String value, String key, Object... values) {
        isSound = false;
        report.error(line, value, key, values);
    }
}
