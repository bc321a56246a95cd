package io.madang.shooting;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.Stripboard;
import io.madang.shooting.ShootingCheck.BoardDay;
import io.madang.shooting.ShootingProblem.SetTerms;
import io.madang.shooting.ShootingProblem.Terms;
import io.madang.shooting.TitleSchedules.ShotSet;
import io.madang.shooting.TitleSchedules.TitleSchedule;
import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The stripboard of a breakdown that is the title's schedule.
record CountedBoard(Breakdown breakdown, Terms terms) {

    Optional<TitleSchedule> schedule(TitleId title) {
        return of(breakdown).map(board -> schedule(title, board));
    }

    static Optional<Stripboard> of(Breakdown breakdown) {
        List<Stripboard> scheduled = breakdown.stripboards().stream()
                .filter(CountedBoard::hasScenesOnDays)
                .toList();
        return scheduled.stream()
                .filter(CountedBoard::isLocked)
                .reduce((_, later) -> later)
                .or(() -> scheduled.stream().reduce((_, later) -> later));
    }

    private static boolean hasScenesOnDays(Stripboard board) {
        return board.units().stream()
                .flatMap(unit -> unit.days(Optional.empty()).stream())
                .anyMatch(day -> !day.sheets().isEmpty());
    }

    private static boolean isLocked(Stripboard board) {
        return board.id().startsWith(TitleSchedules.LOCKED);
    }

    private TitleSchedule schedule(TitleId title, Stripboard board) {
        SortedMap<Integer, SortedSet<LocalDate>> datesOfScenes = new TreeMap<>();
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (BoardDay day : ShootingProblem.days(breakdown, board)) {
            for (int scene : day.scenes()) {
                dates.add(day.date());
                datesOfScenes.computeIfAbsent(scene, _ -> new TreeSet<>()).add(day.date());
            }
        }
        Map<String, SortedSet<LocalDate>> datesOfSets = new LinkedHashMap<>();
        datesOfScenes.forEach((scene, days) -> datesOfSets
                .computeIfAbsent(breakdown.sheets().get(scene).set(), _ -> new TreeSet<>())
                .addAll(days));
        return new TitleSchedule(
                title,
                board.name(),
                isLocked(board),
                dates,
                breakdown.sheets().size() - datesOfScenes.size(),
                terms.episodes(),
                datesOfSets.entrySet().stream()
                        .map(entry -> new ShotSet(entry.getKey(), titleSet(entry.getKey()), entry.getValue()))
                        .toList());
    }

    private Optional<String> titleSet(String set) {
        SetTerms said = terms.sets().get(set);
        return said == null ? Optional.empty() : said.titleSet();
    }
}
