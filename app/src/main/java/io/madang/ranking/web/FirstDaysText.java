package io.madang.ranking.web;

import io.madang.platform.web.Words;
import io.madang.ranking.WorkRun;
import io.madang.ranking.works.FirstDaysOfWorks;

/// The first 91 days of a title of ours, in words.
///
/// @param end the last of them
/// @param note how many weeks of the world's lists lie in them
record FirstDaysText(String end, String note) {

    static FirstDaysText of(FirstDaysOfWorks.Found found, WorkRun run, Words words) {
        return new FirstDaysText(
                words.date(found.lastDay()),
                words.say(
                        "page.top10.first-days-note",
                        found.weeksListed(run),
                        run.inTheWorld().size(),
                        found.exceptions().size()));
    }
}
