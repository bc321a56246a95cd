package io.madang.ranking.web;

import io.madang.common.Message;
import io.madang.launch.FirstDays;
import io.madang.platform.web.Rejected;
import io.madang.ranking.Figures;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.Work;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkName;
import io.madang.ranking.WorkRun;
import io.madang.ranking.WorkRun.Appearance;
import io.madang.ranking.format.ListCsv;
import io.madang.ranking.format.ListJson;
import io.madang.ranking.format.RunCsv;
import io.madang.ranking.works.FirstDaysOfWorks;
import io.madang.ranking.works.ListLines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lists and runs as JSON and CSV.
@RestController
@RequestMapping("/api/top10")
public final class Top10Api {

    static final String CSV = "text/csv;charset=UTF-8";

    /// A work by its names.
    public record WorkView(long work, String title, String season, boolean film, List<String> earlierNames) {}

    /// One list in which a work stood; `country` is null for the world, `hours` and `views` where not published.
    public record AppearanceView(
            @Nullable LocalDate week,
            @Nullable String country,
            String category,
            int rank,
            int weeks,
            @Nullable Long hours,
            @Nullable Long views) {}

    /// The first 91 days of a title of ours, in one country or in the world (null).
    public record FirstDaysView(@Nullable String country, Instant from, Instant to) {

        static FirstDaysView of(@Nullable String country, FirstDays days) {
            return new FirstDaysView(country, days.from(), days.to());
        }
    }

    /// The run of a work; `firstDays` has the world first, then the countries with days of their own, and nothing where
    /// the work is no title of ours or nobody knows its launch.
    public record RunView(
            WorkView work,
            int countries,
            int numberOneIn,
            int countryWeeks,
            int mostCountriesInAWeek,
            List<FirstDaysView> firstDays,
            List<AppearanceView> appearances) {}

    private final Top10Lists lists;
    private final FirstDaysOfWorks firstDays;

    public Top10Api(Top10Lists lists, FirstDaysOfWorks firstDays) {
        this.lists = lists;
        this.firstDays = firstDays;
    }

    /// The lists of a week: of the world, or of a country by code; of the newest week where none is named,
    /// and as after `version` publications where that is.
    @GetMapping("/lists")
    List<Map<String, @Nullable Object>> lists(
            @RequestParam(defaultValue = "") String country,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> week,
            @RequestParam Optional<Integer> version) {
        return found(country, week, version).stream().map(ListJson::list).toList();
    }

    @GetMapping(value = "/lists.csv", produces = CSV)
    String listsAsCsv(
            @RequestParam(defaultValue = "") String country,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> week,
            @RequestParam Optional<Integer> version) {
        return ListCsv.of(found(country, week, version));
    }

    private List<ListLines> found(String country, Optional<LocalDate> week, Optional<Integer> version) {
        List<ListLines> found = ListAsked.of(country, week, lists, Locale.ROOT).read(lists, version);
        if (found.isEmpty()) {
            throw Rejected.missing(Message.of("top10.lists.none"));
        }
        return found;
    }

    /// The titles most watched in the first 91 days after their launch, of all time.
    @GetMapping("/popular")
    List<Map<String, @Nullable Object>> popular() {
        return ListAsked.mostPopular(lists).stream().map(ListJson::list).toList();
    }

    @GetMapping(value = "/popular.csv", produces = CSV)
    String popularAsCsv() {
        return ListCsv.of(ListAsked.mostPopular(lists));
    }

    /// Works with the words in any of their names.
    @GetMapping("/works")
    List<WorkView> works(@RequestParam String search) {
        return WorkPage.search(lists, search).stream().map(Top10Api::view).toList();
    }

    @GetMapping("/works/{id}")
    RunView work(@PathVariable long id) {
        WorkRun run = run(id);
        return new RunView(
                view(run.work()),
                run.countries().size(),
                run.numberOneIn().size(),
                run.countryWeeks(),
                run.mostCountriesInAWeek(),
                firstDays(run.work().id()),
                run.appearances().stream().map(Top10Api::view).toList());
    }

    private List<FirstDaysView> firstDays(WorkId work) {
        return firstDays.of(work).stream()
                .flatMap(found -> Stream.concat(
                        Stream.of(FirstDaysView.of(null, found.world())),
                        found.exceptions().entrySet().stream()
                                .map(entry -> FirstDaysView.of(entry.getKey(), entry.getValue()))))
                .toList();
    }

    @GetMapping(value = "/works/{id}/run.csv", produces = CSV)
    String workAsCsv(@PathVariable long id) {
        return RunCsv.of(run(id));
    }

    private WorkRun run(long id) {
        return lists.run(new WorkId(id))
                .orElseThrow(() -> Rejected.missing(Message.of("page.top10.no-work", String.valueOf(id))));
    }

    static WorkView view(Work work) {
        return new WorkView(
                work.id().value(),
                work.name().title(),
                work.name().season(),
                work.name().isFilm(),
                work.earlierNames().stream().map(WorkName::label).toList());
    }

    private static AppearanceView view(Appearance one) {
        return new AppearanceView(
                one.list().week().orElse(null),
                one.list().country().isEmpty() ? null : one.list().country(),
                one.list().category().published(),
                one.rank(),
                one.weeks(),
                known(one.figures().hours()),
                known(one.figures().views()));
    }

    static @Nullable Long known(long number) {
        return number == Figures.NONE ? null : number;
    }
}
