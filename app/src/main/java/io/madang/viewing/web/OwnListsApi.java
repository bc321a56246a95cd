package io.madang.viewing.web;

import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.format.ViewingCsv;
import io.madang.viewing.format.ViewingJson;
import io.madang.viewing.watch.Counting;
import io.madang.viewing.watch.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Our own lists as JSON and CSV, as `top10 rank` prints them.
@RestController
@RequestMapping("/api/top10/own")
public final class OwnListsApi {

    static final String CSV = "text/csv;charset=UTF-8";
    private static final String ALL = "all";

    private final FolderWatch watch;

    public OwnListsApi(FolderWatch watch) {
        this.watch = watch;
    }

    /// The lists of a day or week (`length`): of the world, of a country by code, or of all countries (`all`); of the
    /// newest where no `date` in it is named; by `hours`, `views` or `members`.
    @GetMapping(value = "/lists", produces = MediaType.APPLICATION_JSON_VALUE)
    String lists(
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = ListsAsked.DAY) String length,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> date,
            @RequestParam(defaultValue = ListsAsked.VIEWS) String measure) {
        Counting counting = watch.counting();
        List<ViewingList> found = found(country, length, date, measure, counting);
        return new ViewingJson(counting.terms().orElseThrow()).of(found);
    }

    @GetMapping(value = "/lists.csv", produces = CSV)
    String listsAsCsv(
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = ListsAsked.DAY) String length,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> date,
            @RequestParam(defaultValue = ListsAsked.VIEWS) String measure) {
        Counting counting = watch.counting();
        List<ViewingList> found = found(country, length, date, measure, counting);
        return new ViewingCsv(counting.terms().orElseThrow()).of(found);
    }

    private List<ViewingList> found(
            String country, String length, Optional<LocalDate> date, String measure, Counting counting) {
        boolean isAll = country.equalsIgnoreCase(ALL);
        ListsAsked asked = ListsAsked.of(isAll ? "" : country, length, date, measure, counting);
        Sheet sheet = asked.sheet(counting).orElseThrow(() -> Rejected.missing(Message.of("viewing.list.none")));
        Map<ViewingListKey, ViewingList> lists = known(watch.lists(sheet));
        return (isAll ? ListsAsked.codes(counting).sorted() : Stream.of(asked.country()))
                .flatMap(code -> Stream.of(ViewingCategory.values()).map(category -> sheet.key(code, category)))
                .flatMap(key -> Stream.ofNullable(lists.get(key)))
                .toList();
    }

    /// Programs that ask too early are told to come again.
    static <T> T known(Told<T> told) {
        return switch (told) {
            case Told.Known<T>(var value) -> value;
            case Told.Later<T>(var why, var isComing) ->
                throw isComing
                        ? new Rejected(HttpStatus.SERVICE_UNAVAILABLE, why, List.of())
                        : Rejected.conflict(why, List.of());
        };
    }
}
