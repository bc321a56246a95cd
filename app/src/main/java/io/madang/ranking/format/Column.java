package io.madang.ranking.format;

import io.madang.ranking.ListKind;
import java.util.List;

/// A column that a layout may have, with the names it has had.
enum Column {
    COUNTRY_NAME("country_name"),
    COUNTRY("country_iso2"),
    WEEK("week"),
    CATEGORY("category"),
    RANK("weekly_rank", "rank"),
    TITLE("show_title"),
    SEASON("season_title"),
    HOURS("weekly_hours_viewed", "hours_viewed_first_91_days", "hours_viewed_first_28_days"),
    RUNTIME("runtime"),
    VIEWS("weekly_views", "views_first_91_days"),
    WEEKS("cumulative_weeks_in_top_10"),
    STAGGERED("is_staggered_launch"),
    LIVE("is_live", "is_live_title", "is_live_event", "runtime_override_flag"),
    EPISODES("episode_launch_details", "episode_launch_detail");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    boolean isNamed(String name) {
        return names.contains(name);
    }

    /// The name it has in files of today.
    String published(ListKind kind) {
        return this == RANK && kind == ListKind.MOST_POPULAR ? "rank" : names.getFirst();
    }

    /// What a file of a kind cannot do without.
    static List<Column> needed(ListKind kind) {
        return switch (kind) {
            case GLOBAL -> List.of(WEEK, CATEGORY, RANK, TITLE, SEASON, HOURS, WEEKS);
            case COUNTRY -> List.of(COUNTRY, WEEK, CATEGORY, RANK, TITLE, SEASON, WEEKS);
            case MOST_POPULAR -> List.of(CATEGORY, RANK, TITLE, SEASON, HOURS);
        };
    }
}
