package io.madang.ranking.web;

import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkRun;
import io.madang.ranking.works.Comparison;
import io.madang.ranking.works.Comparison.Alignment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which works a request wants to compare.
record WorksAsked(List<WorkRun> runs) {

    private static final int MOST = 5;

    /// @param works numbers with commas between them; none is asked for twice
    static WorksAsked of(String works, Top10Lists lists) {
        List<String> numbers = Arrays.stream(works.split(",", -1))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        if (numbers.size() > MOST) {
            throw Rejected.badRequest(Message.of("page.top10.too-many", MOST));
        }
        return new WorksAsked(numbers.stream().map(number -> run(number, lists)).toList());
    }

    private static WorkRun run(String number, Top10Lists lists) {
        if (!number.matches("\\d{1,18}")) {
            throw Rejected.badRequest(Message.of("page.top10.no-number", number));
        }
        return lists.run(new WorkId(Long.parseLong(number)))
                .orElseThrow(() -> Rejected.missing(Message.of("page.top10.no-work", number)));
    }

    /// @param most weeks from the first; empty: all
    Comparison compared(String by, Optional<Integer> most, Top10Lists lists) {
        return Comparison.of(
                runs, alignment(by), lists.weeksOfCountries(), Math.max(1, most.orElse(Integer.MAX_VALUE)));
    }

    private static Alignment alignment(String by) {
        return switch (by) {
            case "calendar" -> Alignment.CALENDAR;
            case "weeks" -> Alignment.FIRST_WEEK;
            default -> throw Rejected.badRequest(Message.of("page.top10.no-alignment", by));
        };
    }

    public boolean isFull() {
        return runs.size() >= MOST;
    }

    /// Their numbers, as addresses write them.
    public String numbers() {
        return runs.stream().map(run -> run.work().id().toString()).collect(Collectors.joining(","));
    }

    /// The numbers with one more.
    public String and(WorkId work) {
        return runs.isEmpty() ? work.toString() : numbers() + "," + work;
    }
}
