package io.madang.ranking.rules;

import io.madang.ranking.Figures;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.PublishedList;
import io.madang.ranking.PublishedRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Derives views, ranks and weeks of a published file from the rest of it, row by row.
public final class Verification {

    /// The first week that was ranked by views.
    public static final LocalDate FIRST_WEEK_OF_VIEWS = LocalDate.of(2023, 6, 18);

    private static final long STEP = 100_000;
    private static final long STEP_BEFORE_VIEWS = 10_000;

    private final LiveTitles live;
    private final Map<ListRule, Tally> tallies = new EnumMap<>(ListRule.class);

    private Verification(LiveTitles live) {
        this.live = live;
    }

    /// The rules that apply to the file, in their order.
    public static List<RuleOutcome> of(PublishedFile file, LiveTitles live) {
        Verification verification = new Verification(live);
        WeekCounts weeks = new WeekCounts();
        for (PublishedList list : file.lists()) {
            switch (file.kind()) {
                case GLOBAL -> {
                    verification.weekly(list);
                    weeks.count(list, verification.tally(ListRule.WEEKS));
                }
                case COUNTRY -> weeks.count(list, verification.tally(ListRule.WEEKS));
                case MOST_POPULAR -> verification.popular(list);
            }
        }
        return verification.tallies.entrySet().stream()
                .map(entry -> entry.getValue().outcome(entry.getKey()))
                .toList();
    }

    private void weekly(PublishedList list) {
        boolean byViews = !list.key().week().orElseThrow().isBefore(FIRST_WEEK_OF_VIEWS);
        list.rows().forEach(row -> rounding(list, row, byViews));
        if (!byViews) {
            RankCheck.byHours().check(list, tally(ListRule.RANK_BY_HOURS));
            return;
        }
        list.rows().forEach(row -> views(list, row));
        order(list);
        boolean isMixed = !list.rows().stream().allMatch(this::isOrdinary);
        RankCheck.byViews(this::isOrdinary)
                .check(list, tally(isMixed ? ListRule.RANK_IN_MIXED_LISTS : ListRule.RANK_BY_VIEWS));
    }

    private void rounding(PublishedList list, PublishedRow row, boolean byViews) {
        Figures figures = row.figures();
        long odd = figures.hours() % (byViews ? STEP : STEP_BEFORE_VIEWS);
        long oddViews = figures.views() == Figures.NONE ? 0 : figures.views() % STEP;
        Tally tally = tally(ListRule.ROUNDING);
        if (odd != 0) {
            tally.different(
                    new NamedRow(list.key(), row, figures.hours(), figures.hours() - odd, Optional.empty(), ""));
        } else if (oddViews != 0) {
            tally.different(
                    new NamedRow(list.key(), row, figures.views(), figures.views() - oddViews, Optional.empty(), ""));
        } else {
            tally.exact();
        }
    }

    private void views(PublishedList list, PublishedRow row) {
        Figures figures = row.figures();
        if (!isOrdinary(row)) {
            NamedRow.Reason reason =
                    figures.hasRuntime() && live.contains(row) ? NamedRow.Reason.LIVE : NamedRow.Reason.NO_RUNTIME;
            long derived = figures.hasRuntime() ? figures.viewsByRuntime() : Figures.NONE;
            tally(ListRule.VIEWS)
                    .outside(new NamedRow(list.key(), row, figures.views(), derived, Optional.of(reason), ""));
            return;
        }
        tally(ListRule.VIEWS).compare(list, row, figures.views(), figures.viewsByRuntime());
    }

    /// Whether hours over runtime are the title's views. A flag of the file excuses a row that is not exact.
    private boolean isOrdinary(PublishedRow row) {
        Figures figures = row.figures();
        boolean isExcused = figures.isFlagged() && figures.hasRuntime() && figures.views() != figures.viewsByRuntime();
        return figures.hasRuntime() && !isExcused && !live.contains(row);
    }

    /// A pair counts as a row, under the lower of its titles.
    private void order(PublishedList list) {
        for (int index = 1; index < list.rows().size(); index++) {
            PublishedRow upper = list.rows().get(index - 1);
            PublishedRow lower = list.rows().get(index);
            if (upper.figures().views() >= lower.figures().views()) {
                tally(ListRule.ORDER).exact();
            } else {
                tally(ListRule.ORDER)
                        .different(new NamedRow(
                                list.key(),
                                lower,
                                lower.figures().views(),
                                upper.figures().views(),
                                Optional.empty(),
                                upper.label()));
            }
        }
    }

    private void popular(PublishedList list) {
        for (PublishedRow row : list.rows()) {
            Figures figures = row.figures();
            if (figures.views() != Figures.NONE && figures.hasRuntime()) {
                tally(ListRule.POPULAR_VIEWS).compare(list, row, figures.views(), figures.viewsByMinutes());
            } else if (figures.views() != Figures.NONE) {
                tally(ListRule.POPULAR_VIEWS)
                        .outside(new NamedRow(
                                list.key(),
                                row,
                                figures.views(),
                                Figures.NONE,
                                Optional.of(NamedRow.Reason.NO_RUNTIME),
                                ""));
            }
        }
        boolean byViews = list.rows().stream().allMatch(row -> row.figures().views() != Figures.NONE);
        (byViews ? RankCheck.byViews(row -> row.figures().hasRuntime()) : RankCheck.byHours())
                .check(list, tally(ListRule.POPULAR_RANK));
    }

    private Tally tally(ListRule rule) {
        return tallies.computeIfAbsent(rule, key -> new Tally());
    }

    /// Counts the rows of one rule.
    static final class Tally {

        private int rows;
        private int exact;
        private final List<NamedRow> exceptions = new ArrayList<>();
        private final List<NamedRow> differences = new ArrayList<>();

        void exact() {
            rows++;
            exact++;
        }

        void except(NamedRow row) {
            rows++;
            exceptions.add(row);
        }

        /// A row to which the rule does not apply.
        void outside(NamedRow row) {
            exceptions.add(row);
        }

        void different(NamedRow row) {
            rows++;
            differences.add(row);
        }

        void compare(PublishedList list, PublishedRow row, long published, long derived) {
            if (published == derived) {
                exact();
            } else {
                different(new NamedRow(list.key(), row, published, derived, Optional.empty(), ""));
            }
        }

        RuleOutcome outcome(ListRule rule) {
            return new RuleOutcome(rule, rows, exact, exceptions, differences);
        }
    }
}
