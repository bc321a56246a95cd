package io.madang.launch.web;

import io.madang.launch.LaunchCalendar;
import io.madang.launch.LaunchDate;
import io.madang.launch.LaunchPlan;
import io.madang.launch.Premiere;
import io.madang.launch.format.LaunchLine;
import io.madang.launch.format.LaunchText;
import io.madang.platform.web.Words;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.stageplan.Forecast;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The launch of one title in words.
///
/// @param isSet whether the title has any date
/// @param ready when the newest stage plan says it can launch
/// @param houseHour what a blank hour means
record TitleLaunch(
        String day,
        String status,
        boolean isSet,
        int territories,
        String lastOfFirstDays,
        OutlookText outlook,
        String target,
        String ready,
        String houseHour,
        List<Exceptional> exceptions,
        List<Local> locals,
        List<String> references) {

    /// A territory with a date of its own, or none.
    record Exceptional(String code, String name, String day, String hour) {}

    /// The premiere in one territory.
    record Local(String name, String languages, String time, String lastOfFirstDays) {}

    static TitleLaunch of(Title title, LaunchDesk desk, Words words) {
        LaunchCalendar calendar = desk.calendar();
        LaunchPlan plan = desk.plan(title.id());
        Map<TitleId, Forecast> forecasts = desk.forecasts();
        List<Premiere> premieres = calendar.premieres(plan);
        return new TitleLaunch(
                plan.firstDay().map(words::date).orElse("–"),
                words.say(plan.status()),
                !plan.isEmpty(),
                premieres.size(),
                premieres.stream()
                        .findFirst()
                        .map(first -> lastDay(first, words))
                        .orElse("–"),
                OutlookText.of(desk.outlook(title, plan, forecasts), words),
                title.targetLaunch().map(words::date).orElse("–"),
                Optional.ofNullable(forecasts.get(title.id()))
                        .map(Forecast::launch)
                        .map(words::date)
                        .orElse("–"),
                LaunchText.hour(calendar.hour().toString(), words.locale()),
                exceptions(LaunchLine.of(title, plan, calendar), words),
                premieres.stream().map(premiere -> local(premiere, words)).toList(),
                plan.references());
    }

    private static String lastDay(Premiere premiere, Words words) {
        return words.date(premiere.firstDays().days(premiere.zone()).last());
    }

    private static List<Exceptional> exceptions(List<LaunchLine> lines, Words words) {
        return lines.stream()
                .filter(line -> !line.isWorld())
                .flatMap(line -> line.territories().stream()
                        .map(territory -> new Exceptional(
                                territory.code(),
                                territory.name(words.locale()),
                                line.date()
                                        .map(LaunchDate::day)
                                        .map(words::date)
                                        .orElse("–"),
                                line.date().isEmpty()
                                        ? words.say("launch.withheld")
                                        : LaunchText.hour(line.hour().toString(), words.locale()))))
                .toList();
    }

    private static Local local(Premiere premiere, Words words) {
        return new Local(
                premiere.territory().name(words.locale()),
                String.join(", ", premiere.territory().languageNames(words.locale())),
                LaunchRow.local(premiere, words),
                words.date(
                        premiere.firstDays().days(premiere.territory().zone()).last()));
    }
}
