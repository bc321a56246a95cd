package io.madang.ranking.web;

import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.WorkRun;
import io.madang.ranking.works.Comparison;
import io.madang.ranking.works.Comparison.Alignment;
import io.madang.ranking.works.OurWorks;
import io.madang.ranking.works.WorkWeek;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.slate.Titles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What became of a title after its launch: its works in the lists, with countries and weeks.
@Controller
public final class AudiencePage {

    /// A work that the title is.
    ///
    /// @param newest where it stands in the newest week
    record Audience(WorkRun run, WorkLabel label, RunFigures figures, WorkMap newest) {}

    private final Titles titles;
    private final Top10Lists lists;
    private final OurWorks ours;

    public AudiencePage(Titles titles, Top10Lists lists, OurWorks ours) {
        this.titles = titles;
        this.lists = lists;
        this.ours = ours;
    }

    @GetMapping("/titles/{id}/audience")
    String audience(@PathVariable String id, Model model) {
        Title title =
                titles.find(TitleId.of(id)).orElseThrow(() -> Rejected.missing(Message.of("page.title.unknown", id)));
        Words words = Words.ofRequest();
        List<WorkRun> runs = ours.runs(title.id());
        Optional<LocalDate> newest = ours.newestWeek();
        model.addAttribute("title", title)
                .addAttribute("newest", newest.map(words::date).orElse(""))
                .addAttribute(
                        "works",
                        runs.stream()
                                .map(run -> audience(run, title, newest.orElse(LocalDate.EPOCH), words))
                                .toList())
                .addAttribute(
                        "numbers",
                        runs.stream().map(run -> run.work().id().toString()).collect(Collectors.joining(",")))
                .addAttribute(
                        "charts",
                        ComparisonCharts.of(
                                Comparison.of(runs, Alignment.FIRST_WEEK, lists.weeksOfCountries(), Integer.MAX_VALUE),
                                work -> WorkLabel.of(work, Optional.of(title), words)
                                        .name(),
                                words));
        return "top10-audience";
    }

    private Audience audience(WorkRun run, Title title, LocalDate newest, Words words) {
        return new Audience(
                run,
                WorkLabel.of(run.work(), Optional.of(title), words),
                RunFigures.of(run, lists, words),
                WorkMap.of(WorkWeek.of(run, newest, lists), lists, words));
    }
}
