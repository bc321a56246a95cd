package io.madang.stageplan.cli;

import io.madang.common.Message;
import io.madang.slate.FilmSet;
import io.madang.slate.Format;
import io.madang.slate.Title;
import io.madang.stageplan.ScheduledSlate.SetDays;
import io.madang.stageplan.ScheduledSlate.Source;
import io.madang.stageplan.ScheduledSlate.TitleDays;
import io.madang.stageplan.StagePlanProblem;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Tells where the shoot days of the titles with a schedule come from; nothing where no title has one.
record ScheduleLines(StagePlanProblem problem, Locale locale) {

    void print(Consumer<String> head, BiConsumer<String, Object[]> say) {
        if (problem.schedules().isEmpty()) {
            return;
        }
        head.accept("plan.schedules");
        for (TitleDays days : problem.schedules()) {
            problem.titles().stream()
                    .filter(title -> title.id().equals(days.title()))
                    .findFirst()
                    .ifPresent(title -> print(title, days, say));
        }
    }

    private void print(Title title, TitleDays days, BiConsumer<String, Object[]> say) {
        String board = days.schedule().isLocked() ? "plan.schedules.locked" : "plan.schedules.newest";
        say.accept(
                board,
                values(
                        title.name(),
                        days.schedule().board(),
                        days.schedule().dates().size()));
        if (title.format() instanceof Format.Series(int episodes)
                && days.schedule().episodes().orElse(episodes) < episodes) {
            say.accept(
                    "plan.schedules.partial", values(days.schedule().episodes().orElse(0), episodes));
            return;
        }
        days.sets().forEach(set -> set(title, set, say));
        if (days.schedule().sheetsWithoutDay() > 0) {
            say.accept("plan.schedules.without-day", values(days.schedule().sheetsWithoutDay()));
        }
        if (!days.unknown().isEmpty()) {
            String names = days.unknown().stream()
                    .map(set -> Message.of("plan.schedules.unknown-set", set.name(), set.days())
                            .in(locale))
                    .collect(Collectors.joining(", "));
            say.accept("plan.schedules.unknown", values(names));
        }
    }

    private static void set(Title title, SetDays days, BiConsumer<String, Object[]> say) {
        Optional<FilmSet> set =
                title.sets().stream().filter(one -> one.id().equals(days.set())).findFirst();
        String key = days.source() == Source.SCHEDULE ? "plan.schedules.set" : "plan.schedules.typed";
        set.ifPresent(one -> say.accept(key, values(one.name(), days.days(), days.typed())));
    }

    private static Object[] values(Object... values) {
        return values;
    }
}
