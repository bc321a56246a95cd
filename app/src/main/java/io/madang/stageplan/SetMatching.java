package io.madang.stageplan;

import io.madang.shooting.TitleSchedules.ShotSet;
import io.madang.shooting.TitleSchedules.TitleSchedule;
import io.madang.slate.FilmSet;
import io.madang.slate.Format;
import io.madang.slate.Title;
import io.madang.stageplan.ScheduledSlate.SetDays;
import io.madang.stageplan.ScheduledSlate.Source;
import io.madang.stageplan.ScheduledSlate.TitleDays;
import io.madang.stageplan.ScheduledSlate.UnknownSet;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the sets of a title in its schedule: by the key that the rules of the shoot give, else by key or name.
record SetMatching(Title title, TitleSchedule schedule) {

    TitleDays days() {
        return new TitleDays(
                schedule,
                title.sets().stream().map(this::days).toList(),
                schedule.sets().stream()
                        .filter(shot -> match(shot).isEmpty())
                        .map(shot -> new UnknownSet(shot.name(), shot.dates().size()))
                        .toList());
    }

    private SetDays days(FilmSet set) {
        List<ShotSet> parts = schedule.sets().stream()
                .filter(shot -> match(shot).filter(set::equals).isPresent())
                .toList();
        SortedSet<LocalDate> dates = new TreeSet<>();
        parts.forEach(part -> dates.addAll(part.dates()));
        boolean counts = !dates.isEmpty() && isForTheWholeTitle();
        return new SetDays(
                set.id(),
                counts ? Source.SCHEDULE : Source.TYPED,
                counts ? dates.size() : set.shootDays(),
                set.shootDays(),
                dates.isEmpty() ? 0 : span(dates),
                parts.stream().map(ShotSet::name).toList());
    }

    private int span(SortedSet<LocalDate> dates) {
        return schedule.dates().subSet(dates.first(), dates.last().plusDays(1)).size();
    }

    private boolean isForTheWholeTitle() {
        return switch (title.format()) {
            case Format.Film _ -> true;
            case Format.Series(int episodes) -> schedule.episodes().orElse(episodes) >= episodes;
        };
    }

    /// A key in the rules that names no set is a mistake, and the name may not silently stand in for it.
    private Optional<FilmSet> match(ShotSet shot) {
        if (shot.titleSet().isPresent()) {
            return first(set -> set.id().value().equals(shot.titleSet().get()));
        }
        String name = folded(shot.name());
        return first(set -> folded(set.id().value()).equals(name))
                .or(() ->
                        first(set -> Stream.of(set.name().english(), set.name().korean())
                                .anyMatch(one -> folded(one).equals(name))));
    }

    private Optional<FilmSet> first(Predicate<FilmSet> which) {
        return title.sets().stream().filter(which).findFirst();
    }

    /// Without case, spacing and punctuation, which screenplays and keys use as they like.
    private static String folded(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
        return letters.isEmpty() ? name : letters.toLowerCase(Locale.ROOT);
    }
}
