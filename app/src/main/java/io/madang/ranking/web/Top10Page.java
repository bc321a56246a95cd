package io.madang.ranking.web;

import io.madang.platform.web.Words;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.WorkId;
import io.madang.ranking.format.CountryName;
import io.madang.ranking.works.ListLines;
import io.madang.ranking.works.TitleMatching;
import io.madang.slate.Title;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The lists of a week in a country or the world, with movement against the week before.
@Controller
public final class Top10Page {

    /// A country to choose.
    record Country(String code, String name) {}

    private final Top10Lists lists;
    private final TitleMatching matching;

    public Top10Page(Top10Lists lists, TitleMatching matching) {
        this.lists = lists;
        this.matching = matching;
    }

    @GetMapping("/top10")
    String lists(
            @RequestParam(defaultValue = "") String country,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> week,
            @RequestParam Optional<Integer> version,
            Model model) {
        Words words = Words.ofRequest();
        ListAsked asked = ListAsked.of(country, week, lists, words.locale());
        List<ListCard> cards = cards(asked.read(lists, version), words);
        List<LocalDate> weeks = lists.weeks(asked.country());
        model.addAttribute("cards", cards)
                .addAttribute("country", asked.country())
                .addAttribute("countries", countries(words))
                .addAttribute("where", where(asked.country(), words))
                .addAttribute("week", asked.week().orElse(null))
                .addAttribute("weeks", weeks.reversed())
                .addAttribute("earlier", OursPage.near(asked.week(), -1, weeks))
                .addAttribute("later", OursPage.near(asked.week(), 1, weeks))
                .addAttribute("empty", weeks.isEmpty());
        return "top10";
    }

    /// The titles most watched in the first 91 days after their launch.
    @GetMapping("/top10/popular")
    String popular(Model model) {
        model.addAttribute("cards", cards(ListAsked.mostPopular(lists), Words.ofRequest()));
        return "top10-popular";
    }

    private List<ListCard> cards(List<ListLines> read, Words words) {
        Map<WorkId, Title> ours = matching.titlesOfWorks();
        return read.stream().map(list -> ListCard.of(list, ours, words)).toList();
    }

    private static String where(String country, Words words) {
        return country.isEmpty() ? words.say("top10.world") : CountryName.of(country, words.locale());
    }

    private List<Country> countries(Words words) {
        Collator order = Collator.getInstance(words.locale());
        return lists.countries().stream()
                .map(code -> new Country(code, CountryName.of(code, words.locale())))
                .sorted(Comparator.comparing(Country::name, order::compare))
                .toList();
    }
}
