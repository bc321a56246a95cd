package io.madang.launch.web;

import io.madang.common.Message;
import io.madang.launch.LaunchCalendar;
import io.madang.launch.LaunchOutlook;
import io.madang.launch.LaunchPlan;
import io.madang.launch.Launches;
import io.madang.platform.web.Rejected;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.slate.Titles;
import io.madang.stageplan.Forecast;
import io.madang.stageplan.StagePlanOutcome;
import io.madang.stageplan.StagePlans;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What the pages of launches ask: titles, launches, and what the newest stage plan says of them.
public final class LaunchDesk {

    private final Titles titles;
    private final Launches launches;
    private final StagePlans plans;
    private final InstantSource clock;

    public LaunchDesk(Titles titles, Launches launches, StagePlans plans, InstantSource clock) {
        this.titles = titles;
        this.launches = launches;
        this.plans = plans;
        this.clock = clock;
    }

    List<Title> titles() {
        return titles.all();
    }

    /// 404 where there is no such title.
    Title need(String id) {
        return titles.all().stream()
                .filter(title -> title.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejected.missing(Message.of("page.title.unknown", id)));
    }

    LaunchCalendar calendar() {
        return launches.calendar();
    }

    LaunchPlan plan(TitleId title) {
        return calendar().find(title).orElseGet(() -> LaunchPlan.none(title));
    }

    void change(TitleId title, UnaryOperator<LaunchPlan> change) {
        launches.change(title, change);
    }

    Instant now() {
        return clock.instant();
    }

    /// By the newest stage plan.
    Map<TitleId, Forecast> forecasts() {
        return plans.latest().map(StagePlans.Kept::outcome).flatMap(StagePlanOutcome::planFound).stream()
                .flatMap(plan -> plan.forecasts().stream())
                .collect(Collectors.toMap(Forecast::title, Function.identity()));
    }

    LaunchOutlook outlook(Title title, LaunchPlan plan, Map<TitleId, Forecast> forecasts) {
        return LaunchOutlook.of(title, calendar(), plan, Optional.ofNullable(forecasts.get(title.id())), now());
    }
}
