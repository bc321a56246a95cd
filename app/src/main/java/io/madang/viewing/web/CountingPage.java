package io.madang.viewing.web;

import io.madang.platform.web.Words;
import io.madang.viewing.BatchOutcome;
import io.madang.viewing.BatchOutcome.Quarantined;
import io.madang.viewing.BatchOutcome.Reason;
import io.madang.viewing.watch.Counting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What has been counted: hours, events, and what is in quarantine for which reason.
@Controller
public final class CountingPage {

    private static final int NEWEST_HOURS = 48;

    /// A reason with what it keeps out.
    record Line(String reason, String events, String seconds) {}

    /// An hour of UTC.
    record Hour(String hour, String events, String counted, String quarantined) {}

    private final FolderWatch watch;

    public CountingPage(FolderWatch watch) {
        this.watch = watch;
    }

    @GetMapping("/top10/own/counting")
    String counting(Model model) {
        Words words = Words.ofRequest();
        Counting counting = watch.counting();
        List<BatchOutcome> counted = counting.counted();
        WatchNotes.of(watch, counting).into(model);
        model.addAttribute(
                        "folder",
                        watch.folder().map(place -> place.folder().toString()).orElse(""))
                .addAttribute(
                        "store",
                        watch.folder().map(place -> place.store().toString()).orElse(""))
                .addAttribute("hours", words.number(counted.size()))
                .addAttribute(
                        "first",
                        counted.isEmpty() ? "" : counted.getFirst().hour().toString())
                .addAttribute(
                        "last",
                        counted.isEmpty() ? "" : counted.getLast().hour().toString())
                .addAttribute(
                        "events",
                        words.number(
                                counted.stream().mapToLong(BatchOutcome::events).sum()))
                .addAttribute(
                        "eventsCounted",
                        words.number(counted.stream()
                                .mapToLong(BatchOutcome::counted)
                                .sum()))
                .addAttribute("reasons", reasons(counted, words))
                .addAttribute(
                        "newest",
                        counted.reversed().stream()
                                .limit(NEWEST_HOURS)
                                .map(one -> hour(one, words))
                                .toList());
        return "top10-own-counting";
    }

    private static List<Line> reasons(List<BatchOutcome> counted, Words words) {
        Map<Reason, Quarantined> sums = new EnumMap<>(Reason.class);
        counted.forEach(
                one -> one.quarantined().forEach((reason, more) -> sums.merge(reason, more, Quarantined::plus)));
        return sums.entrySet().stream()
                .map(one -> new Line(
                        words.say("viewing.reason." + one.getKey()),
                        words.number(one.getValue().events()),
                        words.number(one.getValue().seconds())))
                .toList();
    }

    private static Hour hour(BatchOutcome one, Words words) {
        return new Hour(
                one.hour().toString(),
                words.number(one.events()),
                words.number(one.counted()),
                words.number(one.quarantined().values().stream()
                        .mapToLong(Quarantined::events)
                        .sum()));
    }
}
