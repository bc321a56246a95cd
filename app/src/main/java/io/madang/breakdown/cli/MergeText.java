package io.madang.breakdown.cli;

import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.DraftMerge;
import io.madang.breakdown.DraftMerge.SheetChange;
import io.madang.common.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What became of the sheets when a later draft was taken in.
final class MergeText {

    private final Locale locale;

    MergeText(Locale locale) {
        this.locale = locale;
    }

    String of(DraftMerge merge) {
        List<SheetChange> told = merge.changes().stream()
                .filter(change -> !isOnlyShifted(change))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(say(
                "breakdown.merged",
                told.stream().filter(SheetChange::isNew).count(),
                told.stream().filter(SheetChange::isGone).count(),
                told.stream()
                        .filter(change -> !change.isNew() && !change.isGone())
                        .count()));
        told.forEach(change -> lines.add("  " + line(change)));
        int shifted = merge.changes().size() - told.size();
        if (shifted > 0) {
            lines.add("  " + say("breakdown.shifted", shifted));
        }
        return String.join(System.lineSeparator(), lines);
    }

    /// A day of the story that comes in or falls out moves all sheets after it.
    private static boolean isOnlyShifted(SheetChange change) {
        return !change.scene().isChange() && !change.isNew() && !change.isGone();
    }

    private String line(SheetChange change) {
        BreakdownSheet sheet = change.after().or(change::before).orElse(null);
        String name = sheet == null
                ? change.scene().scene().number() + " " + change.scene().scene().text()
                : sheet.number() + " " + sheet.set();
        List<String> words = new ArrayList<>();
        change.scene().kinds().stream()
                .sorted()
                .map(kind -> say("breakdown.kind." + word(kind)))
                .forEach(words::add);
        if (!change.scene().joined().isEmpty()) {
            words.add("+ " + String.join(", ", change.scene().joined()));
        }
        if (!change.scene().left().isEmpty()) {
            words.add(say("breakdown.left", String.join(", ", change.scene().left())));
        }
        scriptDays(change).ifPresent(words::add);
        if (!change.ownWord().isEmpty()) {
            words.add(say(
                    "breakdown.own-word",
                    change.ownWord().stream()
                            .sorted()
                            .map(field -> say("breakdown.field." + word(field)))
                            .collect(Collectors.joining(", "))));
        }
        return name + ": " + String.join("; ", words);
    }

    private Optional<String> scriptDays(SheetChange change) {
        Optional<String> before = change.before().map(BreakdownSheet::scriptDay);
        Optional<String> after = change.after().map(BreakdownSheet::scriptDay);
        boolean isMoved = before.isPresent() && after.isPresent() && !before.equals(after);
        return isMoved
                ? Optional.of(say("breakdown.script-day", before.orElseThrow(), after.orElseThrow()))
                : Optional.empty();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String say(String key, Object... values) {
        return Message.of(key, values).in(locale);
    }
}
