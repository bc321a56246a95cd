package io.madang.ranking.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Small published files that obey all rules, to be broken by tests.
public final class PublishedText {

    public static final String GLOBAL_HEADER = "week\tcategory\tweekly_rank\tshow_title\tseason_title\t"
            + "weekly_hours_viewed\truntime\tweekly_views\tcumulative_weeks_in_top_10";
    public static final String COUNTRY_HEADER =
            "country_name\tcountry_iso2\tweek\tcategory\tweekly_rank\tshow_title\tseason_title\t"
                    + "cumulative_weeks_in_top_10";

    private static final LocalDate FIRST_WEEK = LocalDate.of(2021, 7, 4);
    private static final List<String> CATEGORIES =
            List.of("Films (English)", "Films (Non-English)", "TV (English)", "TV (Non-English)");

    private final List<String> lines;

    private PublishedText(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /// The same ten titles in every list, the newest week first.
    public static PublishedText global(int weeks) {
        List<String> lines = new ArrayList<>(List.of(GLOBAL_HEADER));
        for (int week = weeks - 1; week >= 0; week--) {
            for (String category : CATEGORIES) {
                for (int rank = 1; rank <= 10; rank++) {
                    lines.add(globalRow(week, category, rank));
                }
            }
        }
        return new PublishedText(lines);
    }

    private static String globalRow(int week, String category, int rank) {
        LocalDate day = FIRST_WEEK.plusWeeks(week);
        boolean byViews = !day.isBefore(LocalDate.of(2023, 6, 18));
        long hours = (20L - rank) * 1_000_000;
        return String.join(
                "\t",
                day.toString(),
                category,
                String.valueOf(rank),
                "Title " + rank,
                category.startsWith("TV") ? "Title " + rank + ": Season 1" : "N/A",
                String.valueOf(hours),
                byViews ? "2" : "",
                byViews ? String.valueOf(hours / 2) : "",
                String.valueOf(week + 1));
    }

    /// The most popular: ten titles in every list, called `Title 1` to `Title 10` in the first.
    public static PublishedText popular() {
        List<String> lines = new ArrayList<>(List.of("category\trank\tshow_title\tseason_title\t"
                + "hours_viewed_first_91_days\truntime\tviews_first_91_days"));
        List<String> words = List.of("Title ", "Story ", "Series ", "Saga ");
        for (String category : CATEGORIES) {
            for (int rank = 1; rank <= 10; rank++) {
                String title = words.get(CATEGORIES.indexOf(category)) + rank;
                String season = category.startsWith("TV") ? title + ": Season 1" : "N/A";
                long hours = (20L - rank) * 1_000_000;
                lines.add(String.join(
                        "\t",
                        category,
                        String.valueOf(rank),
                        title,
                        season,
                        String.valueOf(hours),
                        "2",
                        String.valueOf(hours / 2)));
            }
        }
        return new PublishedText(lines);
    }

    /// The same ten titles in every list of every country.
    public static PublishedText countries(int weeks, String... countries) {
        List<String> lines = new ArrayList<>(List.of(COUNTRY_HEADER));
        for (String country : countries) {
            for (int week = weeks - 1; week >= 0; week--) {
                for (String category : List.of("Films", "TV")) {
                    for (int rank = 1; rank <= 10; rank++) {
                        lines.add(countryRow(country, week, category, rank));
                    }
                }
            }
        }
        return new PublishedText(lines);
    }

    private static String countryRow(String country, int week, String category, int rank) {
        return String.join(
                "\t",
                "Land " + country,
                country,
                FIRST_WEEK.plusWeeks(week).toString(),
                category,
                String.valueOf(rank),
                "Title " + rank,
                category.equals("TV") ? "Title " + rank + ": Season 1" : "N/A",
                String.valueOf(week + 1));
    }

    /// With every line (the header is line 0 of the list) as `change` makes it.
    public PublishedText each(UnaryOperator<String> change) {
        return new PublishedText(lines.stream().map(change).toList());
    }

    /// Of the most popular: another title, with figures of its own, in the place of `Title 10`.
    public PublishedText withAnotherLast() {
        return each(line -> line.contains("Title 10")
                ? line.replace("Title 10", "Title 11").replace("10000000\t2\t5000000", "9000000\t2\t4500000")
                : line);
    }

    /// With one line changed; the header is line 1, as in findings.
    public PublishedText line(int number, UnaryOperator<String> change) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(number - 1, change.apply(lines.get(number - 1)));
        return new PublishedText(changed);
    }

    public PublishedText without(String part) {
        return new PublishedText(
                lines.stream().filter(line -> !line.contains(part)).toList());
    }

    public int lineWith(String part) {
        return 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.contains(part))
                        .findFirst()
                        .orElseThrow());
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
