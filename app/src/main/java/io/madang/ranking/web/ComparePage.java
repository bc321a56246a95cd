package io.madang.ranking.web;

import io.madang.platform.web.Words;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.Work;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkRun;
import io.madang.ranking.works.Comparison;
import io.madang.ranking.works.Comparison.Alignment;
import io.madang.ranking.works.TitleMatching;
import io.madang.slate.Title;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The runs of up to five works beside each other; the address keeps which.
@Controller
public final class ComparePage {

    private static final int MOST_FOUND = 20;

    /// Weeks to choose from; 13 are the 91 days that the most popular titles are counted in.
    private static final List<Integer> SPANS = List.of(13, 26, 52);

    /// A work that is compared.
    ///
    /// @param without the address of the comparison without it
    record Compared(Work work, WorkLabel label, RunFigures figures, String without) {}

    private final Top10Lists lists;
    private final TitleMatching matching;

    public ComparePage(Top10Lists lists, TitleMatching matching) {
        this.lists = lists;
        this.matching = matching;
    }

    /// @param works numbers with commas between them
    /// @param most weeks from the first
    /// @param add words of the name of one more
    @GetMapping("/top10/compare")
    String compare(
            @RequestParam(defaultValue = "") String works,
            @RequestParam(defaultValue = "calendar") String by,
            @RequestParam Optional<Integer> most,
            @RequestParam(defaultValue = "") String add,
            Model model) {
        WorksAsked asked = WorksAsked.of(works, lists);
        List<Work> found = asked.isFull() ? List.of() : WorkPage.search(lists, add);
        Optional<Work> meant = only(found, add);
        if (meant.isPresent()) {
            return "redirect:/top10/compare?works=" + asked.and(meant.get().id()) + "&by=" + by
                    + most.map(weeks -> "&most=" + weeks).orElse("");
        }
        Words words = Words.ofRequest();
        Map<WorkId, Title> ours = matching.titlesOfWorks();
        Comparison comparison = asked.compared(by, most, lists);
        model.addAttribute("asked", asked)
                .addAttribute("by", comparison.by() == Alignment.CALENDAR ? "calendar" : "weeks")
                .addAttribute("most", most.orElse(null))
                .addAttribute("spans", SPANS)
                .addAttribute("add", add)
                .addAttribute("found", found.stream().limit(MOST_FOUND).toList())
                .addAttribute("more", Math.max(0, found.size() - MOST_FOUND))
                .addAttribute(
                        "compared",
                        asked.runs().stream()
                                .map(run -> compared(run, asked, ours, words))
                                .toList())
                .addAttribute(
                        "charts",
                        ComparisonCharts.of(
                                comparison,
                                work -> WorkLabel.of(work, Optional.ofNullable(ours.get(work.id())), words)
                                        .name(),
                                words));
        return "top10-compare";
    }

    /// The one that was found, or the one whose whole name was written.
    private static Optional<Work> only(List<Work> found, String name) {
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        List<Work> named = found.stream()
                .filter(work -> work.name().label().equalsIgnoreCase(name.strip()))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private Compared compared(WorkRun run, WorksAsked asked, Map<WorkId, Title> ours, Words words) {
        return new Compared(
                run.work(),
                WorkLabel.of(run.work(), Optional.ofNullable(ours.get(run.work().id())), words),
                RunFigures.of(run, lists, words),
                asked.runs().stream()
                        .map(one -> one.work().id())
                        .filter(id -> !id.equals(run.work().id()))
                        .map(WorkId::toString)
                        .collect(Collectors.joining(",")));
    }
}
