package io.madang.stageplan;

import io.madang.shooting.TitleSchedules.TitleSchedule;
import io.madang.slate.SetId;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The slate with the shoot days that its shooting schedules say; a title without a schedule keeps the typed ones.
///
/// The shoot days of a set are the days on which anything of it is shot: in the plan each of them takes its stage for a
/// whole day, in one stretch, however they are scattered in the schedule.
///
/// @param titles with the days to plan with
/// @param schedules of those titles that have one, in the order of the slate
public record ScheduledSlate(List<Title> titles, List<TitleDays> schedules) {

    /// Where a set's shoot days come from.
    public enum Source {
        SCHEDULE,
        TYPED
    }

    /// What the schedule of a title says of its sets.
    ///
    /// @param sets all of the title, in its order
    /// @param unknown sets of the screenplay that are none of the title's, so that no stage is planned for them
    public record TitleDays(TitleSchedule schedule, List<SetDays> sets, List<UnknownSet> unknown) {
        public TitleDays {
            sets = List.copyOf(sets);
            unknown = List.copyOf(unknown);
        }

        public TitleId title() {
            return schedule.title();
        }

        /// Whether any set takes its days from it; none does where it is for some episodes of a series only.
        public boolean counts() {
            return sets.stream().anyMatch(set -> set.source() == Source.SCHEDULE);
        }
    }

    /// The shoot days of a set.
    ///
    /// @param days to plan with
    /// @param typed as the title says
    /// @param span shooting days of the title from the first to the last on which the set is shot; 0: never shot
    /// @param parts names of the sets of the screenplay that it stands for
    public record SetDays(SetId set, Source source, int days, int typed, int span, List<String> parts) {
        public SetDays {
            parts = List.copyOf(parts);
        }
    }

    /// A set of the screenplay that the title does not have.
    ///
    /// @param days on which it is shot
    public record UnknownSet(String name, int days) {}

    public ScheduledSlate {
        titles = List.copyOf(titles);
        schedules = List.copyOf(schedules);
    }

    /// No title has a schedule.
    public static ScheduledSlate typed(List<Title> titles) {
        return new ScheduledSlate(titles, List.of());
    }

    public static ScheduledSlate of(List<Title> typed, List<TitleSchedule> schedules) {
        Map<TitleId, TitleDays> days = schedules.stream()
                .flatMap(schedule -> typed.stream()
                        .filter(title -> title.id().equals(schedule.title()))
                        .map(title -> new SetMatching(title, schedule).days()))
                .collect(Collectors.toMap(TitleDays::title, Function.identity()));
        return new ScheduledSlate(
                typed.stream()
                        .map(title -> Optional.ofNullable(days.get(title.id()))
                                .map(found -> with(title, found))
                                .orElse(title))
                        .toList(),
                typed.stream()
                        .flatMap(title -> Optional.ofNullable(days.get(title.id())).stream())
                        .toList());
    }

    private static Title with(Title title, TitleDays days) {
        Map<SetId, Integer> shoot = days.sets().stream().collect(Collectors.toMap(SetDays::set, SetDays::days));
        return title.withShootDays(shoot);
    }

    /// What the schedule of a title says, where it has one.
    public Optional<TitleDays> schedule(TitleId title) {
        return schedules.stream().filter(days -> days.title().equals(title)).findFirst();
    }

    /// What the schedule of a title says of a set, where it has one.
    public Optional<SetDays> days(TitleId title, SetId set) {
        return schedule(title).stream()
                .flatMap(days -> days.sets().stream())
                .filter(days -> days.set().equals(set))
                .findFirst();
    }

    public Source source(TitleId title, SetId set) {
        return days(title, set).map(SetDays::source).orElse(Source.TYPED);
    }
}
