package io.madang;

import io.madang.launch.Launches;
import io.madang.launch.web.LaunchApi;
import io.madang.launch.web.LaunchDesk;
import io.madang.launch.web.LaunchPage;
import io.madang.launch.web.TitleLaunchPage;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.web.AudiencePage;
import io.madang.ranking.web.ComparePage;
import io.madang.ranking.web.MapPage;
import io.madang.ranking.web.MatchPage;
import io.madang.ranking.web.OursPage;
import io.madang.ranking.web.ReachApi;
import io.madang.ranking.web.Top10Api;
import io.madang.ranking.web.Top10Page;
import io.madang.ranking.web.WorkPage;
import io.madang.ranking.works.FirstDaysOfWorks;
import io.madang.ranking.works.OurWorks;
import io.madang.ranking.works.TitleMatching;
import io.madang.slate.Titles;
import io.madang.stageplan.StagePlans;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages of what follows a shoot, after those of `WebAssembly`.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AudienceAssembly {

    // Launch

    @Bean
    LaunchDesk launchDesk(Titles titles, Launches launches, StagePlans plans, InstantSource clock) {
        return new LaunchDesk(titles, launches, plans, clock);
    }

    @Bean
    LaunchPage launchPage(LaunchDesk desk) {
        return new LaunchPage(desk);
    }

    @Bean
    TitleLaunchPage titleLaunchPage(LaunchDesk desk) {
        return new TitleLaunchPage(desk);
    }

    @Bean
    LaunchApi launchApi(LaunchDesk desk) {
        return new LaunchApi(desk);
    }

    // Ranking

    @Bean
    Top10Page top10Page(Top10Lists lists, TitleMatching matching) {
        return new Top10Page(lists, matching);
    }

    @Bean
    WorkPage workPage(Top10Lists lists, TitleMatching matching, FirstDaysOfWorks firstDays) {
        return new WorkPage(lists, matching, firstDays);
    }

    @Bean
    MatchPage matchPage(TitleMatching matching) {
        return new MatchPage(matching);
    }

    @Bean
    MapPage mapPage(Top10Lists lists, TitleMatching matching) {
        return new MapPage(lists, matching);
    }

    @Bean
    ComparePage comparePage(Top10Lists lists, TitleMatching matching) {
        return new ComparePage(lists, matching);
    }

    @Bean
    OursPage oursPage(Top10Lists lists, OurWorks ours) {
        return new OursPage(lists, ours);
    }

    @Bean
    AudiencePage audiencePage(Titles titles, Top10Lists lists, OurWorks ours) {
        return new AudiencePage(titles, lists, ours);
    }

    @Bean
    ReachApi reachApi(Top10Lists lists, OurWorks ours) {
        return new ReachApi(lists, ours);
    }

    @Bean
    Top10Api top10Api(Top10Lists lists, FirstDaysOfWorks firstDays) {
        return new Top10Api(lists, firstDays);
    }
}
