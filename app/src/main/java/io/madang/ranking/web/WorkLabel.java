package io.madang.ranking.web;

import io.madang.platform.web.Words;
import io.madang.ranking.Work;
import io.madang.ranking.WorkName;
import io.madang.slate.Title;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page calls a work: as the lists do, and in Korean as the slate does where a person has matched it.
///
/// @param published the name in the lists; empty where it is the same
record WorkLabel(String name, String published) {

    private static final Pattern NUMBERED = Pattern.compile("(?:.*\\W)?Season (\\d+)");

    static WorkLabel of(Work work, Optional<Title> title, Words words) {
        String published = work.name().label();
        return title.filter(found -> words.isKorean())
                .map(found -> new WorkLabel(words.say(found.name()) + season(work.name(), words), published))
                .orElse(new WorkLabel(published, ""));
    }

    private static String season(WorkName name, Words words) {
        if (name.season().isEmpty()) {
            return "";
        }
        Matcher numbered = NUMBERED.matcher(name.season());
        return ": " + (numbered.matches() ? words.say("page.top10.season-number", numbered.group(1)) : name.season());
    }
}
