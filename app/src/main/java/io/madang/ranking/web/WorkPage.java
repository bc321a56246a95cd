package io.madang.ranking.web;

import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import io.madang.ranking.Figures;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.Work;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkName;
import io.madang.ranking.WorkRun;
import io.madang.ranking.WorkRun.Appearance;
import io.madang.ranking.WorkRun.Reach;
import io.madang.ranking.works.Comparison;
import io.madang.ranking.works.Comparison.Alignment;
import io.madang.ranking.works.FirstDaysOfWorks;
import io.madang.ranking.works.TitleMatching;
import io.madang.slate.Title;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The run of a work: countries by weeks, and its weeks in the lists of the world.
@Controller
public final class WorkPage {

    private static final int MOST_FOUND = 100;

    /// A week of the work in the world.
    record Week(String week, int rank, String hours, String views, String countries) {}

    private final Top10Lists lists;
    private final TitleMatching matching;
    private final FirstDaysOfWorks firstDays;

    public WorkPage(Top10Lists lists, TitleMatching matching, FirstDaysOfWorks firstDays) {
        this.lists = lists;
        this.matching = matching;
        this.firstDays = firstDays;
    }

    @GetMapping("/top10/works/{id}")
    String run(@PathVariable long id, Model model) {
        WorkRun run = lists.run(new WorkId(id))
                .orElseThrow(() -> Rejected.missing(Message.of("page.top10.no-work", String.valueOf(id))));
        Words words = Words.ofRequest();
        Optional<Title> title = matching.titleOf(run.work().id());
        Comparison alone = Comparison.of(List.of(run), Alignment.CALENDAR, lists.weeksOfCountries(), Integer.MAX_VALUE);
        Map<LocalDate, Integer> countries = alone.lines().getFirst().weeks().stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Reach::week, Reach::countries));
        WorkLabel label = WorkLabel.of(run.work(), title, words);
        model.addAttribute("work", run.work())
                .addAttribute("label", label)
                .addAttribute("charts", ComparisonCharts.of(alone, work -> label.name(), words))
                .addAttribute("figures", RunFigures.of(run, lists, words))
                .addAttribute("title", title.orElse(null))
                .addAttribute(
                        "earlier",
                        run.work().earlierNames().stream()
                                .map(WorkName::label)
                                .distinct()
                                .toList())
                .addAttribute("map", HeatMap.of(run, words.locale()))
                .addAttribute(
                        "firstDays",
                        firstDays
                                .of(run.work().id())
                                .map(found -> FirstDaysText.of(found, run, words))
                                .orElse(null))
                .addAttribute("countries", CountryLine.all(run, words.locale()))
                .addAttribute(
                        "world",
                        run.inTheWorld().stream()
                                .map(one -> week(countries, one, words))
                                .toList());
        return "top10-work";
    }

    private static Week week(Map<LocalDate, Integer> countries, Appearance one, Words words) {
        return new Week(
                words.date(one.list().week().orElseThrow()),
                one.rank(),
                known(one.figures().hours(), words),
                known(one.figures().views(), words),
                known(countries.getOrDefault(one.list().week().orElseThrow(), Figures.NONE), words));
    }

    private static String known(long number, Words words) {
        return number == Figures.NONE ? "–" : words.number(number);
    }

    @GetMapping("/top10/works")
    String works(@RequestParam(defaultValue = "") String search, Model model) {
        List<Work> found = search(lists, search);
        model.addAttribute("search", search)
                .addAttribute("found", found.stream().limit(MOST_FOUND).toList())
                .addAttribute("more", Math.max(0, found.size() - MOST_FOUND));
        return "top10-works";
    }

    /// Works with the words in any of their names; none for a blank question.
    static List<Work> search(Top10Lists lists, String search) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? List.of()
                : lists.works().stream()
                        .filter(work -> Stream.concat(Stream.of(work.name()), work.earlierNames().stream())
                                .anyMatch(name ->
                                        name.label().toLowerCase(Locale.ROOT).contains(wanted)))
                        .sorted(Comparator.comparing((Work work) -> work.name().label()))
                        .toList();
    }
}
