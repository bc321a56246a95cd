package io.madang.viewing.web;

import io.madang.platform.web.Words;
import io.madang.slate.Title;
import io.madang.slate.Titles;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.watch.Counting;
import io.madang.viewing.web.OwnReach.Standing;
import io.madang.viewing.web.OwnReach.Standings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which of our titles are in our own Top 10 where, today.
@Controller
public final class OursTodayPage {

    /// A title of ours.
    ///
    /// @param slate the slate's name for it; empty: the slate has no such title
    /// @param countries in how many it is, without the world
    record Row(
            ViewedUnit unit,
            String name,
            String key,
            String slate,
            int countries,
            long numberOneIn,
            List<PlaceMark> places) {}

    private final OwnReach reach;
    private final FolderWatch watch;
    private final Titles titles;

    public OursTodayPage(OwnReach reach, FolderWatch watch, Titles titles) {
        this.reach = reach;
        this.watch = watch;
        this.titles = titles;
    }

    @GetMapping("/top10/own/ours")
    String ours(
            @RequestParam(defaultValue = ListsAsked.DAY) String length,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> date,
            @RequestParam(defaultValue = ListsAsked.VIEWS) String measure,
            Model model) {
        Words words = Words.ofRequest();
        Counting counting = watch.counting();
        ListsAsked asked = ListsAsked.of("", length, date, measure, counting);
        List<ViewedTitle> ours = OwnReach.ours(counting);
        Standings standings =
                reach.standings(ours.stream().map(ViewedTitle::unit).toList(), asked, counting);
        List<Row> rows = ours.stream()
                .map(title -> row(title, standings.of(title.unit()), words))
                .sorted(Comparator.comparingInt(Row::countries).reversed().thenComparing(Row::name))
                .toList();
        WatchNotes.of(watch, counting).into(model);
        model.addAttribute("asked", asked)
                .addAttribute("measures", Measure.values())
                .addAttribute("day", date.orElse(null))
                .addAttribute(
                        "note",
                        standings.missing().map(later -> words.say(later.why())).orElse(""))
                .addAttribute(
                        "again", standings.missing().map(Told.Later::isComing).orElse(false))
                .addAttribute(
                        "listed",
                        rows.stream().filter(row -> !row.places().isEmpty()).toList())
                .addAttribute(
                        "others",
                        rows.stream().filter(row -> row.places().isEmpty()).toList());
        return "top10-own-ours";
    }

    private Row row(ViewedTitle title, List<Standing> standings, Words words) {
        List<Standing> countries =
                standings.stream().filter(one -> !one.isWorld()).toList();
        return new Row(
                title.unit(),
                words.say(title.name()),
                title.slate().orElseThrow().value(),
                title.slate()
                        .flatMap(titles::find)
                        .map(Title::name)
                        .map(words::say)
                        .orElse(""),
                countries.size(),
                countries.stream().filter(one -> one.row().rank() == 1).count(),
                PlaceMark.of(standings, words));
    }
}
