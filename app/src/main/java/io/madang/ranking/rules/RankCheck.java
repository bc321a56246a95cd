package io.madang.ranking.rules;

import io.madang.ranking.PublishedList;
import io.madang.ranking.PublishedRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Derives the ranks of a list: one more than the number of titles that are surely better.
///
/// Where a title ties, its published rank may be any of those the tied titles share.
final class RankCheck {

    /// How two titles stand.
    private enum Standing {
        BETTER,
        WORSE,
        TIE,
        /// Equal as published, and no more is known of one of them.
        TIE_WITHOUT_RUNTIME
    }

    private final Comparator<PublishedRow> published;
    private final Comparator<PublishedRow> exactly;
    private final Predicate<PublishedRow> isKnownExactly;

    private RankCheck(
            Comparator<PublishedRow> published,
            Comparator<PublishedRow> exactly,
            Predicate<PublishedRow> isKnownExactly) {
        this.published = published;
        this.exactly = exactly;
        this.isKnownExactly = isKnownExactly;
    }

    static RankCheck byHours() {
        return new RankCheck(
                Comparator.comparingLong(row -> row.figures().hours()), Comparator.comparingInt(row -> 0), row -> true);
    }

    /// @param isKnownExactly whether hours over runtime are the views of a title
    static RankCheck byViews(Predicate<PublishedRow> isKnownExactly) {
        return new RankCheck(
                Comparator.comparingLong(row -> row.figures().views()),
                (one, other) -> one.figures().compareViewing(other.figures()),
                isKnownExactly);
    }

    void check(PublishedList list, Verification.Tally tally) {
        for (PublishedRow row : list.rows()) {
            check(list, row, tally);
        }
    }

    private void check(PublishedList list, PublishedRow row, Verification.Tally tally) {
        List<PublishedRow> others =
                list.rows().stream().filter(other -> other.line() != row.line()).toList();
        int derived = 1 + count(others, row, Standing.BETTER);
        List<PublishedRow> ties =
                others.stream().filter(other -> isTie(standing(other, row))).toList();
        if (row.rank() == derived) {
            tally.exact();
        } else if (row.rank() > derived && row.rank() <= derived + ties.size()) {
            boolean isPlain = ties.stream().anyMatch(other -> standing(other, row) == Standing.TIE);
            NamedRow.Reason reason = isPlain ? NamedRow.Reason.TIE : NamedRow.Reason.TIE_WITHOUT_RUNTIME;
            tally.except(new NamedRow(
                    list.key(),
                    row,
                    row.rank(),
                    derived,
                    Optional.of(reason),
                    ties.getFirst().label()));
        } else {
            tally.different(new NamedRow(list.key(), row, row.rank(), derived, Optional.empty(), ""));
        }
    }

    private int count(List<PublishedRow> others, PublishedRow row, Standing standing) {
        return (int) others.stream()
                .filter(other -> standing(other, row) == standing)
                .count();
    }

    private static boolean isTie(Standing standing) {
        return standing == Standing.TIE || standing == Standing.TIE_WITHOUT_RUNTIME;
    }

    private Standing standing(PublishedRow other, PublishedRow row) {
        int first = published.compare(other, row);
        if (first != 0) {
            return first > 0 ? Standing.BETTER : Standing.WORSE;
        }
        if (!isKnownExactly.test(other) || !isKnownExactly.test(row)) {
            return Standing.TIE_WITHOUT_RUNTIME;
        }
        int then = exactly.compare(other, row);
        return then == 0 ? Standing.TIE : then > 0 ? Standing.BETTER : Standing.WORSE;
    }
}
