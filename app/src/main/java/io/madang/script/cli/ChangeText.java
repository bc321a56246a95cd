package io.madang.script.cli;

import io.madang.common.Message;
import io.madang.platform.Columns;
import io.madang.script.DraftChange;
import io.madang.script.DraftChange.Kind;
import io.madang.script.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What changed since an older draft, one scene per line, for people at a terminal.
final class ChangeText {

    private static final int HEADING_WIDTH = 48;

    private final Locale locale;

    ChangeText(Locale locale) {
        this.locale = locale;
    }

    String of(ScriptAnswer answer) {
        List<DraftChange> changes = answer.comparison().orElseThrow().changes();
        List<String> lines = new ArrayList<>();
        lines.add(say(
                "script.changes",
                answer.older(),
                changes.size(),
                answer.script().scenes().size()));
        if (!changes.isEmpty()) {
            lines.add("");
        }
        int number = changes.stream()
                .mapToInt(one -> Columns.width(one.scene().number()))
                .max()
                .orElse(0);
        int heading = Math.min(
                HEADING_WIDTH,
                changes.stream()
                        .mapToInt(one -> Columns.width(one.scene().text()))
                        .max()
                        .orElse(0));
        for (DraftChange change : changes) {
            lines.add(Columns.left(change.scene().number(), number) + "  "
                    + Columns.left(change.scene().text(), heading) + "  " + what(change));
        }
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private String what(DraftChange change) {
        List<String> said = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (change.is(kind)) {
                said.add(word(kind, change));
            }
        }
        return String.join(", ", said);
    }

    private String word(Kind kind, DraftChange change) {
        String before = change.older().map(scene -> before(kind, scene)).orElse("");
        String now = change.newer().map(scene -> scene.length().toString()).orElse("");
        return switch (kind) {
            case NEW -> say("script.change.new");
            case GONE -> say("script.change.gone");
            case OMITTED -> say("script.change.omitted");
            case MOVED -> say("script.change.moved");
            case NUMBER -> say("script.change.number", before);
            case HEADING -> say("script.change.heading", before);
            case TEXT -> say("script.change.text");
            case CAST -> say("script.change.cast", names(change));
            case LENGTH -> say("script.change.length", before, now);
        };
    }

    private static String before(Kind kind, Scene scene) {
        return switch (kind) {
            case NUMBER -> scene.number();
            case HEADING -> scene.text();
            case LENGTH -> scene.length().toString();
            case NEW, GONE, OMITTED, MOVED, TEXT, CAST -> "";
        };
    }

    private static String names(DraftChange change) {
        List<String> names = new ArrayList<>();
        change.joined().forEach(name -> names.add("+" + name));
        change.left().forEach(name -> names.add("−" + name));
        return String.join(" ", names);
    }

    private String say(String key, Object... values) {
        return Message.of(key, values).in(locale);
    }
}
