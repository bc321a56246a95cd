package io.madang.stageplan.web;

import io.madang.common.DateRange;
import io.madang.platform.web.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The lot: stages × time, with the newest plan over the bookings, and what the days cost.
@Controller
public final class LotPage {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long SHOWN_MONTHS = 6;

    /// What the timeline says in the reader's language; each stands in `page.timeline.*`.
    private static final List<String> WORDS =
            List.of("stages", "fits", "clashes", "moving", "moved", "undo", "offline", "open", "today");

    private final Snapshots snapshots;

    public LotPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @GetMapping("/lot")
    String lot(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
            @RequestParam(defaultValue = "true") boolean plan,
            Model model,
            Locale locale) {
        Optional<Snapshot> found = snapshots.find();
        if (found.isEmpty()) {
            return "empty";
        }
        Snapshot now = found.get();
        Words words = new Words(locale);
        DateRange all = Snapshot.stretch(now.lot()).orElse(DateRange.ofDays(now.today(), 365));
        LocalDate first = from.orElse(now.today().withDayOfMonth(1));
        DateRange year =
                DateRange.of(first.withDayOfMonth(1), first.withDayOfMonth(1).plusYears(1));
        model.addAttribute("now", now)
                .addAttribute("all", all)
                .addAttribute("plan", plan && now.plan().isPresent())
                .addAttribute("proposed", now.proposed().size())
                .addAttribute("kept", now.kept().orElse(null))
                .addAttribute("first", first)
                .addAttribute("last", first.plusMonths(SHOWN_MONTHS))
                .addAttribute("min", all.from().minus(1, ChronoUnit.YEARS))
                .addAttribute("max", all.to().plus(1, ChronoUnit.YEARS))
                .addAttribute("timelineWords", timelineWords(words))
                .addAttribute("year", words.days(year))
                .addAttribute("earlier", first.minusYears(1))
                .addAttribute("later", first.plusYears(1))
                .addAttribute("money", StageMoney.of(now, year, plan, words))
                .addAttribute("bookings", now.lot().bookings().size());
        return "lot";
    }

    private static String timelineWords(Words words) {
        Map<String, String> said = new TreeMap<>();
        WORDS.forEach(key -> said.put(key, sentence(words, key)));
        return JSON.writeValueAsString(said);
    }

    /// With its places still open, for the script to fill.
    private static String sentence(Words words, String key) {
        return words.say("page.timeline." + key, "{0}", "{1}", "{2}");
    }
}
