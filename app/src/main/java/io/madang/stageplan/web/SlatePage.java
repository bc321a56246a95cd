package io.madang.stageplan.web;

import io.madang.platform.web.Words;
import io.madang.slate.Phase;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The slate as a board by phase, as a table, and as a calendar of launches.
@Controller
public final class SlatePage {

    private static final List<String> VIEWS = List.of("board", "table", "launches");

    /// A column of the board.
    record Column(String name, List<Launches.Row> rows) {}

    /// A month of the calendar.
    record Month(String name, List<Launches.Row> rows) {}

    private final Snapshots snapshots;

    public SlatePage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @GetMapping("/slate")
    String slate(
            @RequestParam(defaultValue = "board") String view,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "launch") String sort,
            @RequestParam(defaultValue = "false") boolean down,
            Model model) {
        Optional<Snapshot> found = snapshots.find();
        if (found.isEmpty()) {
            return "empty";
        }
        Words words = Words.ofRequest();
        Comparator<Launches.Row> order = Launches.order(sort);
        List<Launches.Row> rows = Launches.rows(found.get(), words).stream()
                .filter(row -> matches(row, phase, search))
                .sorted(down ? order.reversed() : order)
                .toList();
        model.addAttribute("view", VIEWS.contains(view) ? view : "board")
                .addAttribute("rows", rows)
                .addAttribute("phase", phase)
                .addAttribute("search", search)
                .addAttribute("sort", sort)
                .addAttribute("down", down)
                .addAttribute("phases", Phase.values())
                .addAttribute("columns", columns(rows, words))
                .addAttribute("months", months(rows, words))
                .addAttribute(
                        "undated",
                        rows.stream().filter(row -> row.day().isEmpty()).toList())
                .addAttribute("planned", found.get().plan().isPresent());
        return "slate";
    }

    private static boolean matches(Launches.Row row, String phase, String search) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return (phase.isEmpty() || row.phase().equals(phase))
                && Stream.of(row.id(), row.name(), row.otherName())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static List<Column> columns(List<Launches.Row> rows, Words words) {
        return Arrays.stream(Phase.values())
                .map(phase -> new Column(
                        words.say(phase),
                        rows.stream()
                                .filter(row -> row.phase().equals(phase.name()))
                                .toList()))
                .toList();
    }

    /// From the first launch to the last, months without a launch too, as long as that is a calendar one can read.
    private static List<Month> months(List<Launches.Row> rows, Words words) {
        List<YearMonth> launches = rows.stream()
                .flatMap(row -> row.day().stream())
                .map(YearMonth::from)
                .sorted()
                .toList();
        if (launches.isEmpty()) {
            return List.of();
        }
        return Stream.iterate(
                        launches.getFirst(), month -> !month.isAfter(launches.getLast()), month -> month.plusMonths(1))
                .map(month -> new Month(words.month(month), in(month, rows)))
                .toList();
    }

    private static List<Launches.Row> in(YearMonth month, List<Launches.Row> rows) {
        return Launches.byDay(rows.stream()
                .filter(row ->
                        row.day().map(YearMonth::from).filter(month::equals).isPresent())
                .toList());
    }
}
