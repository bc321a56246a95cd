package io.madang;

import io.madang.slate.Titles;
import io.madang.viewing.ViewingFolders;
import io.madang.viewing.watch.WatchedFolder;
import io.madang.viewing.web.CountingPage;
import io.madang.viewing.web.FolderWatch;
import io.madang.viewing.web.OursTodayPage;
import io.madang.viewing.web.OwnListsApi;
import io.madang.viewing.web.OwnListsPage;
import io.madang.viewing.web.OwnReach;
import io.madang.viewing.web.OwnTitlePage;
import io.madang.viewing.web.OwnTitlesApi;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Our own Top 10: the counting of a folder of events, and its pages.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ViewingAssembly {

    /// An hour comes in once an hour; people who wait for it should not notice this.
    private static final Duration LOOK = Duration.ofSeconds(3);

    @Bean
    FolderWatch folderWatch(ViewingFolders folders, ObjectProvider<WatchedFolder> folder, InstantSource clock) {
        return new FolderWatch(folders, Optional.ofNullable(folder.getIfAvailable()), LOOK, clock);
    }

    @Bean
    OwnListsPage ownListsPage(FolderWatch watch, Titles titles, InstantSource clock) {
        return new OwnListsPage(watch, titles, clock);
    }

    @Bean
    CountingPage countingPage(FolderWatch watch) {
        return new CountingPage(watch);
    }

    @Bean
    OwnReach ownReach(FolderWatch watch) {
        return new OwnReach(watch);
    }

    @Bean
    OwnTitlePage ownTitlePage(FolderWatch watch, OwnReach reach, Titles titles) {
        return new OwnTitlePage(watch, reach, titles);
    }

    @Bean
    OursTodayPage oursTodayPage(OwnReach reach, FolderWatch watch, Titles titles) {
        return new OursTodayPage(reach, watch, titles);
    }

    @Bean
    OwnListsApi ownListsApi(FolderWatch watch) {
        return new OwnListsApi(watch);
    }

    @Bean
    OwnTitlesApi ownTitlesApi(FolderWatch watch, OwnReach reach) {
        return new OwnTitlesApi(watch, reach);
    }
}
