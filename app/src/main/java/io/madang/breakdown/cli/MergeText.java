package io.madang.breakdown.cli;

import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.DraftMerge;
import io.madang.breakdown.DraftMerge.SheetChange;
import io.madang.common.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What became of the sheets when a later draft was taken in.
final class MergeText {

    private final Locale locale;

    MergeText(Locale locale) {
        this.locale = locale;
    }

    String of(DraftMerge merge) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(say(
                "breakdown.merged",
                merge.sheets().stream().filter(SheetChange::isNew).count(),
                merge.gone().size(),
                merge.changes().stream().filter(MergeText::isOnlyChanged).count()));
        merge.changes().forEach(change -> lines.add("  " + line(change)));
        return String.join(System.lineSeparator(), lines);
    }

    private static boolean isOnlyChanged(SheetChange change) {
        return !change.isNew() && !change.isGone();
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

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String say(String key, Object... values) {
        return Message.of(key, values).in(locale);
    }
}
