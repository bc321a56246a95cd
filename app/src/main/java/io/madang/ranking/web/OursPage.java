package io.madang.ranking.web;

import io.madang.platform.web.Words;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.works.OurWorks;
import io.madang.ranking.works.OurWorks.OurWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which titles of the slate are in the Top 10 where, in one week.
@Controller
public final class OursPage {

    /// A title in the week.
    ///
    /// @param last the last week in which it was in any list; empty: never
    record Row(String title, WorkLabel label, long work, int numberOneIn, WorkMap map, String last) {}

    private final Top10Lists lists;
    private final OurWorks ours;

    public OursPage(Top10Lists lists, OurWorks ours) {
        this.lists = lists;
        this.ours = ours;
    }

    @GetMapping("/top10/ours")
    String ours(@RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> week, Model model) {
        Words words = Words.ofRequest();
        Optional<LocalDate> shown = week.or(ours::newestWeek);
        List<LocalDate> weeks = weeks();
        List<Row> rows = shown.map(ours::in).orElse(List.of()).stream()
                .map(one -> row(one, words))
                .toList();
        model.addAttribute("week", shown.orElse(null))
                .addAttribute("weeks", weeks.reversed())
                .addAttribute("earlier", near(shown, -1, weeks))
                .addAttribute("later", near(shown, 1, weeks))
                .addAttribute("matched", !rows.isEmpty())
                .addAttribute("listed", rows.stream().filter(OursPage::isListed).toList())
                .addAttribute(
                        "others", rows.stream().filter(row -> !isListed(row)).toList());
        return "top10-ours";
    }

    private static boolean isListed(Row row) {
        return !row.map().countries().isEmpty() || !row.map().world().isEmpty();
    }

    /// Weeks of countries and of the world.
    private List<LocalDate> weeks() {
        return Stream.concat(lists.weeksOfCountries().stream(), lists.weeks("").stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// The week before or after, where there are lists of it; else null.
    static @Nullable LocalDate near(Optional<LocalDate> week, int weeksAway, List<LocalDate> weeks) {
        return week.map(day -> day.plusWeeks(weeksAway)).filter(weeks::contains).orElse(null);
    }

    private Row row(OurWeek one, Words words) {
        return new Row(
                one.title().id().value(),
                WorkLabel.of(one.week().run().work(), Optional.of(one.title()), words),
                one.week().run().work().id().value(),
                one.week().numberOneIn(),
                WorkMap.of(one.week(), lists, words),
                one.week().run().weeks().stream()
                        .reduce((earlier, later) -> later)
                        .map(words::date)
                        .orElse(""));
    }
}
