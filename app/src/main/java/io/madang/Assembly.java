package io.madang;

import io.madang.breakdown.BreakdownFiles;
import io.madang.breakdown.Breakdowns;
import io.madang.breakdown.format.UssExport;
import io.madang.breakdown.format.UssFiles;
import io.madang.breakdown.store.PostgresBreakdowns;
import io.madang.folder.StudioFolders;
import io.madang.folder.StudioKeeping;
import io.madang.folder.format.FolderLaunchSource;
import io.madang.folder.format.FolderPlanSource;
import io.madang.folder.format.YamlStudioFolders;
import io.madang.folder.store.TransactionalStudioKeeping;
import io.madang.launch.LaunchSource;
import io.madang.launch.Launches;
import io.madang.launch.store.PostgresLaunches;
import io.madang.lot.BookingDesk;
import io.madang.lot.Lots;
import io.madang.lot.PublicHolidays;
import io.madang.lot.holidays.KnownHolidays;
import io.madang.lot.store.PostgresLots;
import io.madang.partner.Partners;
import io.madang.partner.store.PostgresPartners;
import io.madang.platform.Database;
import io.madang.platform.Storage;
import io.madang.platform.Transactions;
import io.madang.ranking.PublishedFiles;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.format.PublishedTextFiles;
import io.madang.ranking.store.PostgresTop10Lists;
import io.madang.ranking.works.FirstDaysOfWorks;
import io.madang.ranking.works.OurWorks;
import io.madang.ranking.works.TitleMatching;
import io.madang.script.Screenplays;
import io.madang.script.ScriptExport;
import io.madang.script.format.ScreenplayFiles;
import io.madang.shooting.SceneOrderSolver;
import io.madang.shooting.ShootingSolver;
import io.madang.shooting.TalentSolver;
import io.madang.shooting.TitleSchedules;
import io.madang.shooting.feed.CalendarLinks;
import io.madang.shooting.format.ScriptSchedules;
import io.madang.shooting.ordering.SceneOrderSearch;
import io.madang.shooting.scheduling.ShootingSearch;
import io.madang.shooting.solver.TalentSearch;
import io.madang.shooting.store.PostgresCalendarLinks;
import io.madang.slate.Titles;
import io.madang.slate.store.PostgresTitles;
import io.madang.stageplan.PlanSource;
import io.madang.stageplan.StagePlanSolver;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.StagePlans;
import io.madang.stageplan.solver.StagePlanSearch;
import io.madang.stageplan.store.PostgresStagePlans;
import io.madang.viewing.ViewingFolders;
import io.madang.viewing.ViewingGenerator;
import io.madang.viewing.store.DuckFolders;
import io.madang.viewing.store.ParquetGenerator;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// All wiring, as bean methods in the order of the flow: read it from top to bottom to see how a title travels.
///
/// Nothing is found by scanning: what is not named here does not run. Static methods need neither database nor Spring;
/// `Main` calls them for the commands that only compute.
@Configuration(proxyBeanMethods = false)
@Import({WebAssembly.class, AudienceAssembly.class, ViewingAssembly.class})
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
public class Assembly {

    // The ground: platform

    @Bean
    Database database(Storage storage) {
        return Database.of(storage);
    }

    @Bean
    DataSource dataSource(Database database) {
        return database.dataSource();
    }

    @Bean
    Transactions transactions(Database database) {
        return database.transactions();
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    // Partner

    @Bean
    Partners partners(Database database) {
        return new PostgresPartners(database);
    }

    // Slate

    @Bean
    Titles titles(Database database) {
        return new PostgresTitles(database);
    }

    // Lot

    @Bean
    static PublicHolidays publicHolidays() {
        return new KnownHolidays();
    }

    @Bean
    Lots lots(Database database) {
        return new PostgresLots(database);
    }

    @Bean
    BookingDesk bookingDesk(Lots lots) {
        return new BookingDesk(lots);
    }

    // Script

    @Bean
    static Screenplays screenplays() {
        return new ScreenplayFiles();
    }

    // Breakdown

    @Bean
    static BreakdownFiles breakdownFiles() {
        return new UssFiles();
    }

    @Bean
    static ScriptExport scriptExport() {
        return new UssExport();
    }

    @Bean
    Breakdowns breakdowns(Database database, BreakdownFiles files, InstantSource clock) {
        return new PostgresBreakdowns(database, files, clock, () -> System.getProperty("user.name", "?"));
    }

    // Shooting

    @Bean
    static TalentSolver talentSolver() {
        return new TalentSearch();
    }

    @Bean
    static SceneOrderSolver sceneOrderSolver(TalentSolver plain) {
        return new SceneOrderSearch(plain);
    }

    @Bean
    static ShootingSolver shootingSolver() {
        return new ShootingSearch();
    }

    @Bean
    TitleSchedules titleSchedules(Breakdowns breakdowns) {
        return new ScriptSchedules(breakdowns);
    }

    @Bean
    CalendarLinks calendarLinks(Database database, InstantSource clock) {
        return new PostgresCalendarLinks(database, clock, () -> System.getProperty("user.name", "?"));
    }

    // Stage plan

    @Bean
    static StagePlanSolver stagePlanSolver() {
        return new StagePlanSearch();
    }

    @Bean
    static StagePlanning stagePlanning(StagePlanSolver solver, PublicHolidays holidays) {
        return new StagePlanning(solver, holidays);
    }

    @Bean
    StagePlans stagePlans(Database database, Lots lots, Titles titles, TitleSchedules schedules, InstantSource clock) {
        return new PostgresStagePlans(database, lots, titles, schedules, clock);
    }

    // Launch

    @Bean
    Launches launches(Database database) {
        return new PostgresLaunches(database);
    }

    // Viewing

    @Bean
    static ViewingGenerator viewingGenerator() {
        return new ParquetGenerator();
    }

    @Bean
    static ViewingFolders viewingFolders() {
        return new DuckFolders();
    }

    // Ranking

    @Bean
    static PublishedFiles publishedFiles() {
        return new PublishedTextFiles();
    }

    @Bean
    Top10Lists top10Lists(Database database, InstantSource clock) {
        return new PostgresTop10Lists(database, clock);
    }

    @Bean
    TitleMatching titleMatching(Top10Lists lists, Titles titles) {
        return new TitleMatching(lists, titles);
    }

    @Bean
    FirstDaysOfWorks firstDaysOfWorks(TitleMatching matching, Launches launches) {
        return new FirstDaysOfWorks(matching, launches);
    }

    @Bean
    OurWorks ourWorks(Top10Lists lists, TitleMatching matching) {
        return new OurWorks(lists, matching);
    }

    // Folder

    @Bean
    static StudioFolders studioFolders(PublicHolidays holidays, Screenplays screenplays, BreakdownFiles breakdowns) {
        return new YamlStudioFolders(holidays, screenplays, breakdowns);
    }

    @Bean
    static PlanSource planSource(PublicHolidays holidays, Screenplays screenplays, BreakdownFiles breakdowns) {
        return new FolderPlanSource(holidays, screenplays, breakdowns, ScriptSchedules::read);
    }

    @Bean
    static LaunchSource launchSource(PublicHolidays holidays) {
        return new FolderLaunchSource(holidays);
    }

    @Bean
    StudioKeeping studioKeeping(
            Transactions transactions,
            Partners partners,
            Titles titles,
            Lots lots,
            Breakdowns breakdowns,
            Launches launches) {
        return new TransactionalStudioKeeping(transactions, partners, titles, lots, breakdowns, launches);
    }

    // Access
}
