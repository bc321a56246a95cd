package io.madang.benchmarks.talent;

import java.util.Map;

/// What the literature and several solvers agree on.
final class PublishedOptima {

    static final Map<String, Long> BY_NAME = Map.ofEntries(
            Map.entry("tiny", 29L),
            Map.entry("tiny2", 9L),
            Map.entry("small", 54L),
            Map.entry("small2", 56L),
            Map.entry("concert", 111L),
            Map.entry("film-10", 352L),
            Map.entry("film-12", 401L),
            Map.entry("film103", 1031L),
            Map.entry("film105", 849L),
            Map.entry("film114", 867L),
            Map.entry("film116", 541L),
            Map.entry("film117", 913L),
            Map.entry("film118", 853L),
            Map.entry("film119", 790L),
            Map.entry("MobStory", 871L),
            Map.entry("Shaw2020", 877L),
            Map.entry("Warwick1201", 222L));

    private PublishedOptima() {}
}
