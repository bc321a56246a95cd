package io.madang.viewing.web;

import io.madang.platform.CsvText;
import io.madang.viewing.BatchOutcome;
import io.madang.viewing.BatchOutcome.Quarantined;
import io.madang.viewing.BatchOutcome.Reason;
import io.madang.viewing.TitleReach;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.format.ReachText;
import io.madang.viewing.watch.Counting;
import io.madang.viewing.web.OwnReach.Standing;
import io.madang.viewing.web.OwnReach.Standings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What titles reached, where ours are today, and what was counted, as JSON and CSV.
@RestController
@RequestMapping("/api/top10/own")
public final class OwnTitlesApi {

    /// One of our titles in one list; `country` is null for the world.
    public record OursView(
            String title,
            int work,
            int season,
            String name,
            String nameKorean,
            @Nullable String country,
            String category,
            LocalDate last,
            int rank,
            int times) {}

    /// An hour of UTC, with the events in quarantine by reason.
    public record HourView(String hour, long events, long counted, Map<Reason, Quarantined> quarantined) {}

    /// How far the counting is; `failed` has hours with what to do, `trouble` what keeps the whole folder back.
    public record CountingView(
            List<HourView> hours, List<String> due, Map<String, String> failed, List<String> trouble) {}

    private final FolderWatch watch;
    private final OwnReach reach;

    public OwnTitlesApi(FolderWatch watch, OwnReach reach) {
        this.watch = watch;
        this.reach = reach;
    }

    /// Closed weeks by country and the first 91 days, as `top10 reach` prints them.
    @GetMapping(value = "/titles/{work}/{season}", produces = MediaType.APPLICATION_JSON_VALUE)
    String title(
            @PathVariable int work,
            @PathVariable int season,
            @RequestParam(defaultValue = ListsAsked.VIEWS) String measure) {
        return ReachText.json(reached(work, season, measure));
    }

    @GetMapping(value = "/titles/{work}/{season}.csv", produces = OwnListsApi.CSV)
    String titleAsCsv(
            @PathVariable int work,
            @PathVariable int season,
            @RequestParam(defaultValue = ListsAsked.VIEWS) String measure) {
        return ReachText.csv(reached(work, season, measure));
    }

    private TitleReach reached(int work, int season, String measure) {
        Counting counting = watch.counting();
        ListsAsked asked = ListsAsked.of("", ListsAsked.DAY, Optional.empty(), measure, counting);
        ViewedTitle title = OwnTitlePage.find(new ViewedUnit(work, season), counting);
        return OwnListsApi.known(watch.reach(title.unit(), asked.measure()));
    }

    /// Our titles in the newest lists of every country and the world, or in those of a date.
    @GetMapping("/ours")
    List<OursView> ours(
            @RequestParam(defaultValue = ListsAsked.DAY) String length,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> date,
            @RequestParam(defaultValue = ListsAsked.VIEWS) String measure) {
        Counting counting = watch.counting();
        ListsAsked asked = ListsAsked.of("", length, date, measure, counting);
        List<ViewedTitle> ours = OwnReach.ours(counting);
        Standings found = reach.standings(ours.stream().map(ViewedTitle::unit).toList(), asked, counting);
        found.missing().ifPresent(OwnListsApi::known);
        return ours.stream()
                .flatMap(title -> found.of(title.unit()).stream().map(one -> view(title, one)))
                .toList();
    }

    private static OursView view(ViewedTitle title, Standing one) {
        return new OursView(
                title.slate().orElseThrow().value(),
                title.unit().work(),
                title.unit().season(),
                title.name().english(),
                title.name().korean(),
                one.isWorld() ? null : one.list().country(),
                one.list().category().name(),
                one.list().period().last(),
                one.row().rank(),
                one.presence().times());
    }

    @GetMapping(value = "/ours.csv", produces = OwnListsApi.CSV)
    String oursAsCsv(
            @RequestParam(defaultValue = ListsAsked.DAY) String length,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> date,
            @RequestParam(defaultValue = ListsAsked.VIEWS) String measure) {
        String header = CsvText.row(List.of(
                "title", "work", "season", "name", "name_korean", "country", "category", "last", "rank", "times"));
        return ours(length, date, measure).stream()
                .map(one -> CsvText.row(List.of(
                        one.title(),
                        String.valueOf(one.work()),
                        String.valueOf(one.season()),
                        one.name(),
                        one.nameKorean(),
                        one.country() == null ? "" : one.country(),
                        one.category(),
                        one.last().toString(),
                        String.valueOf(one.rank()),
                        String.valueOf(one.times()))))
                .collect(Collectors.joining("", header, ""));
    }

    @GetMapping("/counting")
    CountingView counting(Locale locale) {
        Counting counting = watch.counting();
        return new CountingView(
                counting.counted().stream()
                        .map(one -> new HourView(one.hour().toString(), one.events(), one.counted(), one.inOrder()))
                        .toList(),
                counting.due().stream().map(Object::toString).toList(),
                counting.failed().entrySet().stream()
                        .collect(Collectors.toMap(
                                one -> one.getKey().toString(),
                                one -> one.getValue().in(locale))),
                Stream.concat(
                                counting.trouble().stream().map(one -> one.in(locale)),
                                counting.findings().stream().map(one -> one.in(locale)))
                        .toList());
    }

    /// A row per hour and reason; the reason is empty for what counted.
    @GetMapping(value = "/counting.csv", produces = OwnListsApi.CSV)
    String countingAsCsv() {
        return watch.counting().counted().stream()
                .flatMap(OwnTitlesApi::rows)
                .collect(Collectors.joining("", CsvText.row(List.of("hour", "reason", "events", "seconds")), ""));
    }

    private static Stream<String> rows(BatchOutcome one) {
        return Stream.concat(
                Stream.of(CsvText.row(List.of(one.hour().toString(), "", String.valueOf(one.counted()), ""))),
                one.inOrder().entrySet().stream()
                        .map(reason -> CsvText.row(List.of(
                                one.hour().toString(),
                                reason.getKey().name(),
                                String.valueOf(reason.getValue().events()),
                                String.valueOf(reason.getValue().seconds())))));
    }
}
