package io.madang.viewing.web;

import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.slate.Titles;
import io.madang.viewing.Measure;
import io.madang.viewing.TitleReach;
import io.madang.viewing.TitleReach.Place;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.watch.Counting;
import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A film or season in our own lists: where it is now, its closed weeks by country, its first 91 days.
@Controller
public final class OwnTitlePage {

    private static final int SECONDS_OF_AN_HOUR = 3600;

    /// How it did in one country, or the world, by closed weeks.
    record Line(String code, String name, int best, int weeks, int streak, String first, String last) {}

    /// The first 91 days from the premiere.
    ///
    /// @param hours of those days that have been counted
    record FirstDays(String hours, String views, int counted, int ofHours) {}

    private final FolderWatch watch;
    private final OwnReach reach;
    private final Titles titles;

    public OwnTitlePage(FolderWatch watch, OwnReach reach, Titles titles) {
        this.watch = watch;
        this.reach = reach;
        this.titles = titles;
    }

    @GetMapping("/top10/own/titles/{work}/{season}")
    String title(
            @PathVariable int work,
            @PathVariable int season,
            @RequestParam(defaultValue = ListsAsked.VIEWS) String measure,
            Model model) {
        Words words = Words.ofRequest();
        Counting counting = watch.counting();
        ListsAsked asked = ListsAsked.of("", ListsAsked.DAY, Optional.empty(), measure, counting);
        ViewedTitle title = find(new ViewedUnit(work, season), counting);
        Told<TitleReach> told = watch.reach(title.unit(), asked.measure());
        List<OwnReach.Standing> now =
                reach.standings(List.of(title.unit()), asked, counting).of(title.unit());
        WatchNotes.of(watch, counting).into(model);
        model.addAttribute("asked", asked)
                .addAttribute("measures", Measure.values())
                .addAttribute("title", title)
                .addAttribute("name", words.say(title.name()))
                .addAttribute("key", title.slate().map(TitleId::value).orElse(""))
                .addAttribute(
                        "slate",
                        title.slate()
                                .flatMap(titles::find)
                                .map(Title::name)
                                .map(words::say)
                                .orElse(""))
                .addAttribute(
                        "premiere",
                        words.date(title.premiere().atOffset(ZoneOffset.UTC).toLocalDate()))
                .addAttribute("places", PlaceMark.of(now, words))
                .addAttribute(
                        "note",
                        told.later().map(later -> words.say(later.why())).orElse(""))
                .addAttribute("again", told.later().map(Told.Later::isComing).orElse(false))
                .addAttribute("reach", told.known().orElse(null))
                .addAttribute(
                        "lines", told.known().map(found -> lines(found, words)).orElse(List.of()))
                .addAttribute(
                        "firstDays",
                        told.known().map(found -> firstDays(found, words)).orElse(null));
        return "top10-own-title";
    }

    static ViewedTitle find(ViewedUnit unit, Counting counting) {
        return counting.terms().stream()
                .flatMap(terms -> terms.titles().stream())
                .filter(title -> title.unit().equals(unit))
                .findAny()
                .orElseThrow(() -> Rejected.missing(Message.of("viewing.no-title", unit.work(), unit.season())));
    }

    /// By best rank, then weeks.
    private static List<Line> lines(TitleReach reach, Words words) {
        Collator names = Collator.getInstance(words.locale());
        return reach.weeks().stream()
                .map(place -> line(place, words))
                .sorted(Comparator.comparing((Line line) -> !line.code().isEmpty())
                        .thenComparingInt(Line::best)
                        .thenComparing(Comparator.comparingInt(Line::weeks).reversed())
                        .thenComparing(Line::name, names::compare))
                .toList();
    }

    private static Line line(Place place, Words words) {
        TreeMap<LocalDate, Integer> ranks = new TreeMap<>(place.ranks());
        return new Line(
                place.country(),
                OwnListsPage.place(place.country(), words),
                place.best(),
                ranks.size(),
                place.streak(),
                ranks.firstKey().toString(),
                ranks.lastKey().toString());
    }

    private static FirstDays firstDays(TitleReach reach, Words words) {
        TitleReach.FirstDays days = reach.firstDays();
        return new FirstDays(
                words.number(days.seconds() / SECONDS_OF_AN_HOUR),
                words.number(days.views().rounded()),
                days.hours(),
                days.ofHours());
    }
}
