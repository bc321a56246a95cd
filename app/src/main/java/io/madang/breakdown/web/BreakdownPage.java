package io.madang.breakdown.web;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.Breakdowns.Kept;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.ElementId;
import io.madang.platform.web.Words;
import io.madang.script.Setting;
import io.madang.slate.Title;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The breakdown of a title: its sheets and its elements as tables, and beside them the desk at which they are edited.
@Controller
public final class BreakdownPage {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// What the desk says in the reader's language; each stands in `page.desk.*`.
    private static final List<String> WORDS = List.of(
            "saved",
            "saving",
            "offline",
            "reload",
            "remove",
            "new",
            "known",
            "no-text",
            "needed",
            "nobody",
            "sheets",
            "remove-ask",
            "unlink",
            "of",
            "estimated");

    /// A sheet as a row.
    ///
    /// @param cast by board id, or name where there is none
    /// @param others how many elements it needs besides
    record Row(
            String id,
            String number,
            String setting,
            String set,
            String time,
            String scriptDay,
            String pages,
            int minutes,
            String cast,
            int others,
            String synopsis) {}

    /// An element as a row.
    record ElementRow(
            String id,
            String boardId,
            String name,
            String category,
            String color,
            int sheets,
            boolean hold,
            boolean drop,
            String off,
            String rate,
            boolean minor,
            String linked) {}

    private final BreakdownDesk desk;

    public BreakdownPage(BreakdownDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/titles/{id}/breakdown")
    String breakdown(
            @PathVariable String id, @RequestParam(defaultValue = "sheets") String view, Model model, Locale locale) {
        Title title = desk.title(id);
        Words words = new Words(locale);
        Optional<Kept> kept = desk.find(title);
        model.addAttribute("title", title).addAttribute("view", view.equals("elements") ? view : "sheets");
        kept.ifPresent(found -> show(found, model, words));
        model.addAttribute("has", kept.isPresent());
        return "breakdown";
    }

    private static void show(Kept kept, Model model, Words words) {
        Breakdown breakdown = kept.breakdown();
        Map<ElementId, BreakdownElement> elements = new HashMap<>();
        breakdown.elements().forEach(element -> elements.put(element.id(), element));
        int minutes = breakdown.sheets().stream()
                .mapToInt(BreakdownSheet::estimatedMinutes)
                .sum();
        model.addAttribute("kept", kept)
                .addAttribute(
                        "rows",
                        breakdown.sheets().stream()
                                .map(sheet -> row(sheet, elements))
                                .toList())
                .addAttribute("elementRows", elementRows(breakdown, elements, words))
                .addAttribute("pages", breakdown.length().toString())
                .addAttribute("hours", (minutes + 30) / 60)
                .addAttribute("cast", breakdown.cast().size())
                .addAttribute("settings", Setting.values())
                .addAttribute("weekdays", weekdays(words))
                .addAttribute(
                        "categories",
                        breakdown.categories().stream()
                                .filter(category -> !category.isPlace())
                                .toList())
                .addAttribute("deskWords", deskWords(words));
    }

    private static Row row(BreakdownSheet sheet, Map<ElementId, BreakdownElement> elements) {
        List<BreakdownElement> needed = sheet.elements().stream()
                .flatMap(id -> Stream.ofNullable(elements.get(id)))
                .toList();
        List<BreakdownElement> cast =
                needed.stream().filter(BreakdownElement::isCast).toList();
        return new Row(
                sheet.id().value(),
                sheet.number(),
                sheet.setting().mark(),
                sheet.set(),
                sheet.timeOfDay(),
                sheet.scriptDay(),
                sheet.eighths().toString(),
                sheet.estimatedMinutes(),
                cast.stream()
                        .map(element -> element.boardId().isEmpty() ? element.name() : element.boardId())
                        .collect(Collectors.joining(", ")),
                needed.size() - cast.size(),
                sheet.synopsis());
    }

    private static List<ElementRow> elementRows(
            Breakdown breakdown, Map<ElementId, BreakdownElement> elements, Words words) {
        Map<Integer, ElementCategory> categories = new HashMap<>();
        breakdown.categories().forEach(category -> categories.put(category.number(), category));
        Map<ElementId, Integer> sheets = new HashMap<>();
        breakdown.sheets().forEach(sheet -> sheet.elements().forEach(id -> sheets.merge(id, 1, Integer::sum)));
        return breakdown.elements().stream()
                .sorted((one, other) -> Integer.compare(one.category(), other.category()))
                .map(element -> elementRow(
                        element,
                        Optional.ofNullable(categories.get(element.category()))
                                .orElseGet(() -> ElementCategory.own(element.category(), "")),
                        sheets.getOrDefault(element.id(), 0),
                        elements,
                        words))
                .toList();
    }

    private static ElementRow elementRow(
            BreakdownElement element,
            ElementCategory category,
            int sheets,
            Map<ElementId, BreakdownElement> elements,
            Words words) {
        String off = element.rules().weekdaysOff().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, words.locale()))
                .collect(Collectors.joining(", "));
        return new ElementRow(
                element.id().value(),
                element.boardId(),
                element.name(),
                words.say(category.name()),
                category.color(),
                sheets,
                element.rules().holdAllowed(),
                element.rules().dropAllowed(),
                off,
                element.rules().dailyRate().map(words::money).orElse(""),
                element.rules().minor(),
                element.rules().linked().stream()
                        .flatMap(id -> Stream.ofNullable(elements.get(id)))
                        .map(BreakdownElement::name)
                        .collect(Collectors.joining(", ")));
    }

    private static Map<String, String> weekdays(Words words) {
        Map<String, String> days = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name(), day.getDisplayName(TextStyle.SHORT, words.locale()));
        }
        return days;
    }

    private static String deskWords(Words words) {
        Map<String, String> said = new TreeMap<>();
        WORDS.forEach(key -> said.put(key, words.say("page.desk." + key, "{0}", "{1}")));
        return JSON.writeValueAsString(said);
    }
}
