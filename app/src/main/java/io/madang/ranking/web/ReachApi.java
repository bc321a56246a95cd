package io.madang.ranking.web;

import io.madang.common.LocalName;
import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkRun;
import io.madang.ranking.WorkRun.Reach;
import io.madang.ranking.format.ComparisonCsv;
import io.madang.ranking.format.CountryName;
import io.madang.ranking.format.ListCsv;
import io.madang.ranking.format.PlacesCsv;
import io.madang.ranking.format.PlacesCsv.Listed;
import io.madang.ranking.web.Top10Api.WorkView;
import io.madang.ranking.works.Comparison;
import io.madang.ranking.works.OurWorks;
import io.madang.ranking.works.OurWorks.OurWeek;
import io.madang.ranking.works.WorkWeek;
import io.madang.ranking.works.WorkWeek.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How far works reached: a week on the map, runs beside each other, and our own titles, as JSON and CSV.
@RestController
@RequestMapping("/api/top10")
public final class ReachApi {

    /// A rank in a list; `country` is null for the world.
    ///
    /// @param movement `new`, `back`, ranks upward, or empty
    public record PlaceView(
            @Nullable String country,
            @Nullable String name,
            int rank,
            String movement,
            @Nullable Long weeks) {}

    /// A work in a week.
    ///
    /// @param world its place in the lists of the world; null: none
    /// @param left countries in whose Top 10 it was the week before
    public record WeekView(
            WorkView work,
            LocalDate week,
            @Nullable PlaceView world,
            List<PlaceView> countries,
            int numberOneIn,
            List<String> left) {}

    /// A title of the slate in a week.
    public record OursView(String title, LocalName name, WeekView week) {}

    /// A week of a run.
    ///
    /// @param step from 1, of what the weeks are put on
    /// @param countries null where no lists of countries are known of the week
    /// @param hours null where it was in no list of the world
    public record ReachView(
            int step,
            LocalDate week,
            @Nullable Long countries,
            @Nullable Long numberOneIn,
            @Nullable Long hours) {}

    /// A run to compare.
    public record LineView(WorkView work, List<ReachView> weeks) {}

    private final Top10Lists lists;
    private final OurWorks ours;

    public ReachApi(Top10Lists lists, OurWorks ours) {
        this.lists = lists;
        this.ours = ours;
    }

    /// The countries in whose Top 10 a work was in a week: what the map shows.
    @GetMapping("/works/{id}/map")
    WeekView map(@PathVariable long id, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate week, Locale locale) {
        return view(week(id, week), locale);
    }

    @GetMapping(value = "/works/{id}/map.csv", produces = Top10Api.CSV)
    String mapAsCsv(
            @PathVariable long id, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate week, Locale locale) {
        return PlacesCsv.of(List.of(new Listed(Optional.empty(), week(id, week))), locale);
    }

    private WorkWeek week(long id, LocalDate week) {
        WorkRun run = lists.run(new WorkId(id))
                .orElseThrow(() -> Rejected.missing(Message.of("page.top10.no-work", String.valueOf(id))));
        return WorkWeek.of(run, week, lists);
    }

    /// The runs of up to five works, named by their numbers with commas between; `by` is `calendar` or `weeks`, which
    /// counts from the first week of each; `most` weeks from the first, or all.
    @GetMapping("/compare")
    List<LineView> compare(
            @RequestParam String works,
            @RequestParam(defaultValue = "calendar") String by,
            @RequestParam Optional<Integer> most) {
        return comparison(works, by, most).lines().stream()
                .map(line -> new LineView(Top10Api.view(line.run().work()), weeks(line)))
                .toList();
    }

    @GetMapping(value = "/compare.csv", produces = Top10Api.CSV)
    String compareAsCsv(
            @RequestParam String works,
            @RequestParam(defaultValue = "calendar") String by,
            @RequestParam Optional<Integer> most) {
        return ComparisonCsv.of(comparison(works, by, most));
    }

    private Comparison comparison(String works, String by, Optional<Integer> most) {
        return WorksAsked.of(works, lists).compared(by, most, lists);
    }

    private static List<ReachView> weeks(Comparison.Line line) {
        return IntStream.range(0, line.weeks().size())
                .boxed()
                .flatMap(at -> line.weeks().get(at).map(reach -> view(at + 1, reach)).stream())
                .toList();
    }

    private static ReachView view(int step, Reach reach) {
        return new ReachView(
                step,
                reach.week(),
                Top10Api.known(reach.countries()),
                Top10Api.known(reach.numberOneIn()),
                Top10Api.known(reach.hours()));
    }

    /// Titles of the slate in the Top 10 of a week, or of the newest; those in no list of it are not in the answer.
    @GetMapping("/ours")
    List<OursView> ours(@RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> week, Locale locale) {
        return listed(week).stream()
                .map(one -> new OursView(one.title().id().value(), one.title().name(), view(one.week(), locale)))
                .toList();
    }

    @GetMapping(value = "/ours.csv", produces = Top10Api.CSV)
    String oursAsCsv(@RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> week, Locale locale) {
        return PlacesCsv.of(
                listed(week).stream()
                        .map(one -> new Listed(Optional.of(one.title().id().value()), one.week()))
                        .toList(),
                locale);
    }

    private List<OurWeek> listed(Optional<LocalDate> week) {
        return week.or(ours::newestWeek).map(ours::in).orElse(List.of()).stream()
                .filter(one ->
                        !one.week().countries().isEmpty() || one.week().world().isPresent())
                .toList();
    }

    private static WeekView view(WorkWeek week, Locale locale) {
        return new WeekView(
                Top10Api.view(week.run().work()),
                week.week(),
                week.world().map(place -> view(place, locale)).orElse(null),
                week.countries().stream().map(place -> view(place, locale)).toList(),
                week.numberOneIn(),
                week.left());
    }

    private static PlaceView view(Place place, Locale locale) {
        boolean isWorld = place.country().isEmpty();
        return new PlaceView(
                isWorld ? null : place.country(),
                isWorld ? null : CountryName.of(place.country(), locale),
                place.rank(),
                ListCsv.movement(place.movement()),
                Top10Api.known(place.weeks()));
    }
}
