package io.madang.launch.web;

import io.madang.launch.LaunchCalendar;
import io.madang.launch.LaunchPlan;
import io.madang.launch.Territories;
import io.madang.launch.Territory;
import io.madang.launch.format.LaunchLine;
import io.madang.platform.web.Words;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.stageplan.Forecast;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The launch calendar: all titles over time and by month, as seen from a territory where one is chosen.
@Controller
public final class LaunchPage {

    /// A territory to choose.
    record Choice(String code, String name) {}

    /// The launches of a month.
    record Month(String name, List<LaunchRow> rows) {}

    private final LaunchDesk desk;

    public LaunchPage(LaunchDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/launch")
    String calendar(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String territory,
            Model model) {
        List<Title> titles = desk.titles();
        if (titles.isEmpty()) {
            return "empty";
        }
        Words words = Words.ofRequest();
        LaunchCalendar calendar = desk.calendar();
        Map<TitleId, Forecast> forecasts = desk.forecasts();
        Optional<Territory> seenFrom = Territories.find(territory.toUpperCase(Locale.ROOT));
        List<LaunchLine> lines = LaunchLine.all(chosen(titles, title), calendar);
        List<LaunchRow> rows = lines.stream()
                .filter(line -> seenFrom.isEmpty() || line.territories().contains(seenFrom.get()))
                .map(line -> row(line, seenFrom, forecasts, words))
                .toList();
        model.addAttribute("titles", titles)
                .addAttribute("title", title)
                .addAttribute("territory", seenFrom.map(Territory::code).orElse(""))
                .addAttribute(
                        "territoryName",
                        seenFrom.map(one -> one.name(words.locale())).orElse(""))
                .addAttribute("choices", choices(words.locale()))
                .addAttribute("months", months(rows, words))
                .addAttribute(
                        "undated",
                        titles.stream()
                                .filter(one -> calendar.find(one.id()).isEmpty())
                                .toList())
                .addAttribute(
                        "timeline",
                        LaunchTimeline.of(lines, forecasts, tones(titles), words)
                                .orElse(null))
                .addAttribute("planned", !forecasts.isEmpty());
        return "launch";
    }

    private static List<Title> chosen(List<Title> titles, String key) {
        return titles.stream()
                .filter(title -> key.isEmpty() || title.id().value().equals(key))
                .toList();
    }

    private LaunchRow row(
            LaunchLine line, Optional<Territory> seenFrom, Map<TitleId, Forecast> forecasts, Words words) {
        LaunchPlan plan = line.plan();
        OutlookText outlook = line.isMain()
                ? OutlookText.of(desk.outlook(line.title(), plan, forecasts), words)
                : new OutlookText("", "");
        return LaunchRow.of(line, outlook, seenFrom, words);
    }

    static List<Choice> choices(Locale locale) {
        return Territories.byName(locale).stream()
                .map(territory -> new Choice(territory.code(), territory.name(locale)))
                .toList();
    }

    private static List<TitleId> tones(List<Title> titles) {
        return titles.stream().map(Title::id).toList();
    }

    /// Months without a launch are left out.
    private static List<Month> months(List<LaunchRow> rows, Words words) {
        return rows.stream()
                .map(LaunchRow::month)
                .distinct()
                .sorted()
                .map((YearMonth month) -> new Month(
                        words.month(month),
                        rows.stream().filter(row -> row.month().equals(month)).toList()))
                .toList();
    }
}
