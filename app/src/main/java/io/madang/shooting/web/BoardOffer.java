package io.madang.shooting.web;

import io.madang.breakdown.SheetId;
import io.madang.breakdown.Stripboard;
import io.madang.platform.web.Words;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingSchedule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// A board that a search offers, next to the one that it began with.
final class BoardOffer {

    private BoardOffer() {}

    static BoardRunApi.Offer of(OpenBoard open, Stripboard board, int place, Words words) {
        ShootingProblem problem = open.countingProblem();
        OpenBoard other = open.with(board);
        ShootingSchedule schedule = other.counted(problem);
        long before = open.counted(problem).cost().total();
        long after = schedule.cost().total();
        Map<SheetId, LocalDate> old = dates(open, problem);
        long moved = dates(other, problem).entrySet().stream()
                .filter(entry -> !Objects.equals(old.get(entry.getKey()), entry.getValue()))
                .count();
        String sentence = words.say(
                "page.board.alternative",
                BoardCount.amount(after, problem, words),
                BoardWhy.signed(after - before, problem, words),
                schedule.days().size(),
                moved);
        return new BoardRunApi.Offer(place, sentence, after < before);
    }

    private static Map<SheetId, LocalDate> dates(OpenBoard open, ShootingProblem problem) {
        Map<SheetId, LocalDate> dates = new HashMap<>();
        open.unitDays(problem)
                .forEach(unit -> unit.forEach(day -> day.sheets()
                        .forEach(sheet -> dates.put(sheet, day.date().orElseThrow()))));
        return dates;
    }
}
