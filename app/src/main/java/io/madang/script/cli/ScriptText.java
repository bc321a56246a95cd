package io.madang.script.cli;

import io.madang.common.Message;
import io.madang.platform.Columns;
import io.madang.script.CastMember;
import io.madang.script.DayPart;
import io.madang.script.Heading;
import io.madang.script.Scene;
import io.madang.script.SceneLength;
import io.madang.script.Script;
import io.madang.script.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A screenplay's scenes, sums and cast, for people at a terminal.
final class ScriptText {

    private static final int SET_WIDTH = 40;
    private static final int TIME_WIDTH = 20;

    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    ScriptText(Locale locale) {
        this.locale = locale;
    }

    String of(ScriptAnswer answer) {
        Script script = answer.script();
        head(script);
        if (!script.scenes().isEmpty()) {
            scenes(script.scenes());
            sums(script.scenes());
        }
        if (!script.cast().isEmpty()) {
            cast(script.cast());
        }
        return out.toString();
    }

    private void head(Script script) {
        script.screenplay().titlePage().title().ifPresent(this::line);
        String by = Stream.of(
                        script.screenplay().titlePage().author(),
                        script.screenplay().titlePage().draft())
                .flatMap(Optional::stream)
                .reduce((author, draft) -> author + ", " + draft)
                .orElse("");
        if (!by.isEmpty()) {
            line(by);
        }
        SceneLength length = script.length();
        line(say(
                length.estimated() ? "script.head-estimated" : "script.head",
                script.scenes().size(),
                length.eighths().toString(),
                script.cast().size()));
    }

    private void scenes(List<Scene> scenes) {
        int number = width(scenes.stream().map(Scene::number), "script.column.number");
        int set = Math.min(SET_WIDTH, width(scenes.stream().map(ScriptText::set), "script.column.set"));
        int time = Math.min(TIME_WIDTH, width(scenes.stream().map(ScriptText::time), "script.column.time"));
        int length = width(scenes.stream().map(scene -> scene.length().toString()), "script.column.pages");
        line("");
        row(
                List.of(number, 3, set, time, -length),
                say("script.column.number"),
                "I/E",
                say("script.column.set"),
                say("script.column.time"),
                say("script.column.pages"),
                say("script.column.cast"));
        for (Scene scene : scenes) {
            row(
                    List.of(number, 3, set, time, -length),
                    scene.number(),
                    scene.heading().setting().mark(),
                    set(scene),
                    time(scene),
                    scene.length().toString(),
                    String.join(", ", scene.cast()));
        }
    }

    private static String set(Scene scene) {
        return scene.isOmitted() ? scene.text() : scene.heading().set();
    }

    private static String time(Scene scene) {
        Heading heading = scene.heading();
        return heading.remark().isEmpty() ? heading.timeOfDay() : heading.timeOfDay() + " (" + heading.remark() + ")";
    }

    /// Scenes and pages by INT/EXT and time of day, as strips are colored.
    private void sums(List<Scene> scenes) {
        line("");
        sum("I/E", say("script.column.time"), say("script.column.scenes"), say("script.column.pages"));
        for (Setting setting : Setting.values()) {
            for (DayPart part : DayPart.values()) {
                List<Scene> some = scenes.stream()
                        .filter(scene -> !scene.isOmitted()
                                && scene.heading().setting() == setting
                                && scene.heading().dayPart() == part)
                        .toList();
                some.stream()
                        .map(Scene::length)
                        .reduce(SceneLength::plus)
                        .ifPresent(length -> sum(
                                setting.mark().isEmpty() ? "-" : setting.mark(),
                                say("script.day-part." + part.name().toLowerCase(Locale.ROOT)),
                                String.valueOf(some.size()),
                                length.toString()));
            }
        }
    }

    private void sum(String setting, String part, String scenes, String pages) {
        line(Columns.left(setting, 3) + "  " + Columns.left(part, 8) + "  " + Columns.right(scenes, 6) + "  "
                + Columns.right(pages, 8));
    }

    private void cast(List<CastMember> cast) {
        int name = Math.min(SET_WIDTH, width(cast.stream().map(CastMember::name), "script.column.cast"));
        line("");
        List<CastMember> sorted = new ArrayList<>(cast);
        sorted.sort(
                Comparator.comparingInt((CastMember member) -> member.scenes().size())
                        .thenComparingInt(CastMember::speeches)
                        .reversed());
        for (CastMember member : sorted) {
            line(Columns.left(member.name(), name) + "  "
                    + say("script.member", member.scenes().size(), member.speeches()));
        }
    }

    private int width(Stream<String> cells, String header) {
        return Stream.concat(cells, Stream.of(say(header)))
                .mapToInt(Columns::width)
                .max()
                .orElse(0);
    }

    /// @param widths of all columns but the last; negative where text goes to the right
    private void row(List<Integer> widths, String... cells) {
        StringBuilder row = new StringBuilder();
        for (int index = 0; index < widths.size(); index++) {
            int width = widths.get(index);
            row.append(width < 0 ? Columns.right(cells[index], -width) : Columns.left(cells[index], width));
            row.append("  ");
        }
        line(row.append(cells[widths.size()]).toString().stripTrailing());
    }

    private String say(String key, Object... values) {
        return Message.of(key, values).in(locale);
    }

    private void line(String text) {
        out.append(text).append(System.lineSeparator());
    }
}
