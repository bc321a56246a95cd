package io.madang.ranking.web;

import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkRun;
import io.madang.ranking.WorkRun.Reach;
import io.madang.ranking.works.TitleMatching;
import io.madang.ranking.works.WorkWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Where in the world a work was in the Top 10, week by week.
@Controller
public final class MapPage {

    private final Top10Lists lists;
    private final TitleMatching matching;

    public MapPage(Top10Lists lists, TitleMatching matching) {
        this.lists = lists;
        this.matching = matching;
    }

    @GetMapping("/top10/works/{id}/map")
    String map(
            @PathVariable long id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> week,
            Model model) {
        WorkRun run = lists.run(new WorkId(id))
                .orElseThrow(() -> Rejected.missing(Message.of("page.top10.no-work", String.valueOf(id))));
        Words words = Words.ofRequest();
        List<Reach> reach = run.reach(lists.weeksOfCountries());
        List<LocalDate> weeks = weeks(reach);
        LocalDate shown = week.or(() -> best(reach)).orElse(LocalDate.EPOCH);
        WorkWeek found = WorkWeek.of(run, shown, lists);
        model.addAttribute("work", run.work())
                .addAttribute(
                        "label",
                        WorkLabel.of(run.work(), matching.titleOf(run.work().id()), words))
                .addAttribute("weeks", weeks)
                .addAttribute("week", shown)
                .addAttribute("at", weeks.indexOf(shown))
                .addAttribute("numberOneIn", found.numberOneIn())
                .addAttribute("map", WorkMap.of(found, lists, words));
        return "top10-map";
    }

    /// From the first week in any country to the last.
    private static List<LocalDate> weeks(List<Reach> reach) {
        List<LocalDate> listed = reach.stream()
                .filter(one -> one.countries() > 0)
                .map(Reach::week)
                .toList();
        return reach.stream()
                .map(Reach::week)
                .filter(week ->
                        !listed.isEmpty() && !week.isBefore(listed.getFirst()) && !week.isAfter(listed.getLast()))
                .toList();
    }

    /// The first week in most countries.
    private static Optional<LocalDate> best(List<Reach> reach) {
        return reach.stream()
                .filter(one -> one.countries() > 0)
                .max(Comparator.comparingInt(Reach::countries).thenComparing(Reach::week, Comparator.reverseOrder()))
                .map(Reach::week);
    }
}
