package io.madang;

import io.madang.access.web.Gate;
import io.madang.access.web.HostCheck;
import io.madang.access.web.TokenApi;
import io.madang.breakdown.BreakdownFiles;
import io.madang.breakdown.Breakdowns;
import io.madang.breakdown.web.BreakdownApi;
import io.madang.breakdown.web.BreakdownDesk;
import io.madang.breakdown.web.BreakdownPage;
import io.madang.breakdown.web.ReadScripts;
import io.madang.breakdown.web.SceneApi;
import io.madang.breakdown.web.ScriptPage;
import io.madang.breakdown.web.SheetTexts;
import io.madang.lot.BookingDesk;
import io.madang.lot.Lots;
import io.madang.lot.PublicHolidays;
import io.madang.lot.web.BookingApi;
import io.madang.lot.web.LotApi;
import io.madang.lot.web.NewBookingPage;
import io.madang.partner.Partners;
import io.madang.partner.web.PartnerApi;
import io.madang.platform.web.Assets;
import io.madang.platform.web.PageFrame;
import io.madang.platform.web.PageLanguage;
import io.madang.platform.web.Troubles;
import io.madang.platform.web.WebFrame;
import io.madang.script.Screenplays;
import io.madang.shooting.ShootingSolver;
import io.madang.shooting.TitleSchedules;
import io.madang.shooting.feed.CalendarLinks;
import io.madang.shooting.web.BoardApi;
import io.madang.shooting.web.BoardDesk;
import io.madang.shooting.web.BoardPage;
import io.madang.shooting.web.BoardRunApi;
import io.madang.shooting.web.BoardRuns;
import io.madang.shooting.web.CalendarFeed;
import io.madang.shooting.web.CalendarPage;
import io.madang.shooting.web.PaperDownload;
import io.madang.shooting.web.PaperPage;
import io.madang.shooting.web.TitlePapers;
import io.madang.slate.Credits;
import io.madang.slate.Titles;
import io.madang.slate.web.TitleApi;
import io.madang.stageplan.PlanSource;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.StagePlans;
import io.madang.stageplan.web.Acceptance;
import io.madang.stageplan.web.BookingPages;
import io.madang.stageplan.web.ChangeText;
import io.madang.stageplan.web.Drifts;
import io.madang.stageplan.web.LotPage;
import io.madang.stageplan.web.MoveCheckApi;
import io.madang.stageplan.web.OverviewPage;
import io.madang.stageplan.web.PlanApi;
import io.madang.stageplan.web.PlanPage;
import io.madang.stageplan.web.PlanRunApi;
import io.madang.stageplan.web.PlanRuns;
import io.madang.stageplan.web.ScenariosPage;
import io.madang.stageplan.web.SlatePage;
import io.madang.stageplan.web.Snapshots;
import io.madang.stageplan.web.TimelineApi;
import io.madang.stageplan.web.TitlePage;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// The pages and endpoints, wired on top of `Assembly` when the program serves; in the order of the flow.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebAssembly {

    // The frame around all pages

    @Bean
    Assets assets() {
        return new Assets();
    }

    @Bean
    PageLanguage localeResolver() {
        return new PageLanguage();
    }

    @Bean
    PageFrame pageFrame(Assets assets) {
        return new PageFrame(assets);
    }

    @Bean
    WebFrame webFrame(PageLanguage language) {
        return new WebFrame(language);
    }

    @Bean
    Troubles troubles(PageFrame frame) {
        return new Troubles(frame);
    }

    // Partner

    @Bean
    PartnerApi partnerApi(Partners partners) {
        return new PartnerApi(partners);
    }

    // Slate

    @Bean
    TitleApi titleApi(Titles titles) {
        return new TitleApi(titles);
    }

    // Lot

    @Bean
    LotApi lotApi(Lots lots) {
        return new LotApi(lots);
    }

    @Bean
    BookingApi bookingApi(Lots lots, BookingDesk desk) {
        return new BookingApi(lots, desk);
    }

    @Bean
    NewBookingPage newBookingPage(Lots lots, BookingDesk desk) {
        return new NewBookingPage(lots, desk);
    }

    // Script and breakdown

    @Bean
    ReadScripts readScripts(Breakdowns breakdowns, Screenplays screenplays) {
        return new ReadScripts(breakdowns, screenplays);
    }

    @Bean
    BreakdownDesk breakdownDesk(Titles titles, Breakdowns breakdowns) {
        return new BreakdownDesk(titles, breakdowns);
    }

    @Bean
    ScriptPage scriptPage(BreakdownDesk desk, Breakdowns breakdowns, ReadScripts scripts) {
        return new ScriptPage(desk, breakdowns, scripts);
    }

    @Bean
    SceneApi sceneApi(BreakdownDesk desk, ReadScripts scripts) {
        return new SceneApi(desk, scripts);
    }

    @Bean
    BreakdownPage breakdownPage(BreakdownDesk desk) {
        return new BreakdownPage(desk);
    }

    @Bean
    BreakdownApi breakdownApi(BreakdownDesk desk, ReadScripts scripts) {
        return new BreakdownApi(desk, new SheetTexts(scripts));
    }

    // Shooting

    @Bean
    BoardDesk boardDesk(Titles titles, Breakdowns breakdowns) {
        return new BoardDesk(titles, breakdowns);
    }

    @Bean
    BoardRuns boardRuns(ShootingSolver solver, BoardDesk desk, InstantSource clock) {
        return new BoardRuns(solver, desk, clock);
    }

    @Bean
    BoardPage boardPage(BoardDesk desk) {
        return new BoardPage(desk);
    }

    @Bean
    BoardApi boardApi(BoardDesk desk) {
        return new BoardApi(desk);
    }

    @Bean
    TitlePapers titlePapers(BoardDesk desk, BreakdownFiles files) {
        return new TitlePapers(desk, files);
    }

    @Bean
    PaperPage paperPage(TitlePapers papers) {
        return new PaperPage(papers);
    }

    @Bean
    PaperDownload paperDownload(TitlePapers papers) {
        return new PaperDownload(papers);
    }

    @Bean
    CalendarFeed calendarFeed(CalendarLinks links, BoardDesk desk, Lots lots) {
        return new CalendarFeed(links, desk, () -> zone(lots));
    }

    @Bean
    CalendarPage calendarPage(CalendarLinks links, BoardDesk desk, Lots lots) {
        return new CalendarPage(links, desk, () -> zone(lots));
    }

    /// Of the studio; of this machine where none is kept.
    private static ZoneId zone(Lots lots) {
        return lots.current().map(lot -> lot.house().timeZone()).orElseGet(ZoneId::systemDefault);
    }

    @Bean
    BoardRunApi boardRunApi(BoardDesk desk, BoardRuns runs) {
        return new BoardRunApi(desk, runs);
    }

    // Stage plan

    @Bean
    Snapshots snapshots(Lots lots, Titles titles, TitleSchedules schedules, StagePlans plans, InstantSource clock) {
        return new Snapshots(lots, titles, schedules, plans, clock);
    }

    @Bean
    OverviewPage overviewPage(Snapshots snapshots) {
        return new OverviewPage(snapshots);
    }

    @Bean
    LotPage lotPage(Snapshots snapshots) {
        return new LotPage(snapshots);
    }

    @Bean
    TimelineApi timelineApi(Snapshots snapshots) {
        return new TimelineApi(snapshots);
    }

    @Bean
    MoveCheckApi moveCheckApi(Snapshots snapshots, BookingDesk desk, PublicHolidays holidays) {
        return new MoveCheckApi(snapshots, desk, holidays);
    }

    @Bean
    BookingPages bookingPages(Snapshots snapshots, BookingDesk desk, MoveCheckApi checks) {
        return new BookingPages(snapshots, desk, checks);
    }

    @Bean
    SlatePage slatePage(Snapshots snapshots) {
        return new SlatePage(snapshots);
    }

    @Bean
    TitlePage titlePage(Snapshots snapshots, Partners partners) {
        return new TitlePage(snapshots, new Credits(partners));
    }

    @Bean
    PlanRuns planRuns(
            Lots lots,
            Titles titles,
            TitleSchedules schedules,
            StagePlanning planning,
            StagePlans plans,
            InstantSource clock) {
        return new PlanRuns(lots, titles, schedules, planning, plans, clock);
    }

    @Bean
    PlanRunApi planRunApi(Snapshots snapshots, PlanRuns runs) {
        return new PlanRunApi(snapshots, runs);
    }

    @Bean
    Acceptance acceptance(Snapshots snapshots, StagePlans plans, BookingDesk desk) {
        return new Acceptance(snapshots, plans, desk);
    }

    @Bean
    Drifts drifts(StagePlanning planning) {
        return new Drifts(planning);
    }

    @Bean
    PlanApi planApi(StagePlans plans, Acceptance acceptance, Snapshots snapshots, Drifts drifts) {
        return new PlanApi(plans, acceptance, snapshots, drifts);
    }

    @Bean
    PlanPage planPage(Snapshots snapshots, PlanRuns runs, PlanRunApi searches, Acceptance acceptance, Drifts drifts) {
        return new PlanPage(snapshots, runs, searches, acceptance, drifts);
    }

    @Bean
    ScenariosPage scenariosPage(
            Snapshots snapshots,
            StagePlans plans,
            StagePlanning planning,
            PlanRuns runs,
            PlanRunApi searches,
            PlanSource source) {
        return new ScenariosPage(snapshots, plans, planning, runs, searches, new ChangeText(source));
    }

    // Access

    @Bean
    FilterRegistrationBean<HostCheck> hostCheck() {
        FilterRegistrationBean<HostCheck> first = new FilterRegistrationBean<>(new HostCheck());
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    SecurityFilterChain gate(HttpSecurity http, PageLanguage language) {
        return new Gate(language).chain(http);
    }

    @Bean
    TokenApi tokenApi() {
        return new TokenApi();
    }
}
