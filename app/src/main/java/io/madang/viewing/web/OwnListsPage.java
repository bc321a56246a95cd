package io.madang.viewing.web;

import io.madang.platform.web.Words;
import io.madang.slate.TitleId;
import io.madang.slate.Titles;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingPeriod;
import io.madang.viewing.ViewingPeriod.Length;
import io.madang.viewing.format.TitleNames;
import io.madang.viewing.watch.Counting;
import io.madang.viewing.watch.Newest;
import io.madang.viewing.watch.Sheet;
import java.text.Collator;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Our own lists of a day or week in a country or the world, with movement against the day or week before.
@Controller
public final class OwnListsPage {

    /// A country to choose.
    record Country(String code, String name) {}

    private final FolderWatch watch;
    private final Titles slate;
    private final InstantSource clock;

    public OwnListsPage(FolderWatch watch, Titles slate, InstantSource clock) {
        this.watch = watch;
        this.slate = slate;
        this.clock = clock;
    }

    @GetMapping("/top10/own")
    String lists(
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = ListsAsked.DAY) String length,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> date,
            @RequestParam(defaultValue = ListsAsked.VIEWS) String measure,
            Model model) {
        Words words = Words.ofRequest();
        Counting counting = watch.counting();
        ListsAsked asked = ListsAsked.of(country, length, date, measure, counting);
        Optional<Sheet> sheet = asked.sheet(counting);
        WatchNotes.of(watch, counting).into(model);
        model.addAttribute("asked", asked)
                .addAttribute("measures", Measure.values())
                .addAttribute("countries", countries(counting, words))
                .addAttribute("where", place(asked.country(), words))
                .addAttribute("period", sheet.map(Sheet::period).orElse(null))
                .addAttribute(
                        "head",
                        sheet.map(one -> head(one.period(), asked, counting, words))
                                .orElse(""))
                .addAttribute("earlier", near(sheet, asked, -1, counting))
                .addAttribute("later", near(sheet, asked, 1, counting))
                .addAttribute("cards", List.of())
                .addAttribute("note", "")
                .addAttribute("again", false);
        sheet.ifPresent(one -> cards(asked, one, counting, words, model));
        return "top10-own";
    }

    private void cards(ListsAsked asked, Sheet sheet, Counting counting, Words words, Model model) {
        Told<Map<ViewingListKey, ViewingList>> told = watch.lists(sheet);
        told.known().ifPresent(lists -> model.addAttribute("cards", cards(lists, asked, sheet, counting, words)));
        told.later()
                .ifPresent(later ->
                        model.addAttribute("note", words.say(later.why())).addAttribute("again", later.isComing()));
    }

    private List<OwnListCard> cards(
            Map<ViewingListKey, ViewingList> lists, ListsAsked asked, Sheet sheet, Counting counting, Words words) {
        TitleNames titles = new TitleNames(counting.terms().orElseThrow());
        return Stream.of(ViewingCategory.values())
                .map(category -> lists.get(sheet.key(asked.country(), category)))
                .flatMap(Stream::ofNullable)
                .map(list -> OwnListCard.of(list, titles, this::isInSlate, counting, watch.sheets(), words))
                .toList();
    }

    private boolean isInSlate(TitleId title) {
        return slate.find(title).isPresent();
    }

    /// `Today, Nov 25, 2026`, or the days of a week.
    private String head(ViewingPeriod period, ListsAsked asked, Counting counting, Words words) {
        boolean isNow = counting.newest()
                .map(newest ->
                        clock.instant().atZone(newest.zone(asked.country())).toLocalDate())
                .filter(period.days()::contains)
                .isPresent();
        boolean isDay = period.length() == Length.DAY;
        String date = isDay ? words.date(period.last()) : words.days(period.days());
        return !isNow ? date : words.say(isDay ? "page.own.today" : "page.own.this-week", date);
    }

    /// The day to ask for, where something may have been counted of it; else null.
    private static @Nullable LocalDate near(Optional<Sheet> sheet, ListsAsked asked, int away, Counting counting) {
        return sheet.map(one -> Newest.periodOf(asked.length(), asked.near(one.period(), away)))
                .filter(period -> counting.mayHave(period.days()))
                .filter(period -> away < 0
                        || counting.newest()
                                .filter(newest -> !period.days().from().isAfter(newest.day(asked.country())))
                                .isPresent())
                .map(ViewingPeriod::last)
                .orElse(null);
    }

    static String place(String country, Words words) {
        return country.isEmpty() ? words.say("top10.world") : TitleNames.country(country, words.locale());
    }

    static List<Country> countries(Counting counting, Words words) {
        Collator order = Collator.getInstance(words.locale());
        return ListsAsked.codes(counting)
                .map(code -> new Country(code, TitleNames.country(code, words.locale())))
                .sorted(Comparator.comparing(Country::name, order::compare))
                .toList();
    }
}
