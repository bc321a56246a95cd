package io.madang.breakdown.web;

import io.madang.breakdown.Breakdowns.Kept;
import io.madang.breakdown.DraftMerge;
import io.madang.breakdown.DraftMerge.SheetChange;
import io.madang.platform.web.Words;
import io.madang.script.DraftChange;
import io.madang.script.Script;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a later draft changes, scene by scene, in words.
///
/// @param fresh how many scenes are new
/// @param gone how many are gone or omitted
/// @param changed how many others change
/// @param shifted how many sheets only get another script day
/// @param merge the breakdown with the draft taken in; empty where there is no breakdown
record DraftChanges(List<Row> rows, long fresh, long gone, long changed, long shifted, Optional<DraftMerge> merge) {

    /// A scene that does not stay as it was.
    ///
    /// @param tone `good` for a new one, `bad` for one that is gone, else `warn`
    /// @param own where the draft says another thing than a person, whose word stands
    record Row(
            String number, String heading, String tone, List<String> kinds, String joined, String left, String own) {}

    private static final Set<DraftChange.Kind> GONE = Set.of(DraftChange.Kind.GONE, DraftChange.Kind.OMITTED);

    static DraftChanges of(Script older, Script newer, Optional<Kept> kept, Words words) {
        Optional<DraftMerge> merge = kept.map(found -> found.breakdown().with(older, newer));
        List<Row> rows = merge.map(found -> found.changes().stream()
                        .filter(change -> !isOnlyShifted(change))
                        .map(change -> row(change.scene(), own(change, words), words))
                        .toList())
                .orElseGet(() -> newer.since(older).changes().stream()
                        .map(change -> row(change, "", words))
                        .toList());
        long fresh = count(rows, "good");
        long gone = count(rows, "bad");
        long shifted = merge.stream()
                .flatMap(found -> found.changes().stream())
                .filter(DraftChanges::isOnlyShifted)
                .count();
        return new DraftChanges(rows, fresh, gone, rows.size() - fresh - gone, shifted, merge);
    }

    /// A day of the story that comes in or falls out moves all sheets after it.
    private static boolean isOnlyShifted(SheetChange change) {
        return !change.scene().isChange() && !change.isNew() && !change.isGone();
    }

    private static long count(List<Row> rows, String tone) {
        return rows.stream().filter(row -> row.tone().equals(tone)).count();
    }

    private static String own(SheetChange change, Words words) {
        return change.ownWord().stream()
                .sorted()
                .map(field -> words.say("breakdown.field." + word(field)))
                .collect(Collectors.joining(", "));
    }

    private static Row row(DraftChange change, String own, Words words) {
        boolean isGone = change.kinds().stream().anyMatch(GONE::contains);
        return new Row(
                change.scene().number(),
                change.scene().text(),
                change.is(DraftChange.Kind.NEW) ? "good" : isGone ? "bad" : "warn",
                change.kinds().stream()
                        .sorted()
                        .map(kind -> words.say("breakdown.kind." + word(kind)))
                        .toList(),
                String.join(
                        ", ", change.is(DraftChange.Kind.NEW) ? change.scene().cast() : change.joined()),
                String.join(", ", isGone ? change.scene().cast() : change.left()),
                own);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
