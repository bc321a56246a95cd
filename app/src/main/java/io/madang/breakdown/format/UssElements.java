package io.madang.breakdown.format;

import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.ElementId;
import io.madang.breakdown.ElementRules;
import io.madang.common.Money;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The elements of a file with their rules.
final class UssElements {

    private static final int MOST_DROP_DAYS = 10_000;

    private final Report report;
    private final Kept kept;
    private final UssCategories categories;
    private final UssEvents events;
    private final Map<String, BreakdownElement> byKey = new LinkedHashMap<>();

    UssElements(Report report, Kept kept, UssCategories categories) {
        this.report = report;
        this.kept = kept;
        this.categories = categories;
        this.events = new UssEvents(report, kept);
    }

    /// By their keys, in order.
    Map<String, BreakdownElement> read(UssObject root) {
        Map<String, Integer> lines = new HashMap<>();
        for (UssObject element : root.objects("elements")) {
            String key = element.text("id");
            if (key.isBlank()) {
                report.error(element.line(), element.text("name"), "breakdown.no-key");
            } else if (byKey.containsKey(key)) {
                report.error(element.line(), key, "breakdown.key-taken");
            } else {
                lines.put(key, element.line());
                byKey.put(key, element(key, element));
            }
        }
        byKey.replaceAll((key, element) -> linked(element, lines.getOrDefault(key, 0)));
        return byKey;
    }

    private BreakdownElement element(String key, UssObject element) {
        String name = element.text("name");
        String place = place(key);
        String category = element.text("category");
        Optional<Integer> number = categories.of(category, key);
        if (number.isEmpty()) {
            report.warning(element.line(), name, "breakdown.no-category");
        }
        if (name.isBlank()) {
            report.warning(element.line(), key, "breakdown.no-name");
        }
        BreakdownElement read = new BreakdownElement(
                ElementId.of(key),
                name,
                number.orElse(ElementCategory.OTHER),
                element.text("elementId"),
                rules(element, place));
        element.keep(place, Usual.ELEMENT, kept, "isDood", "doodInclude");
        element.keep(place, Usual.ELEMENT, kept, "isIdLock", "elementIdLock");
        element.keepRest(place, Usual.ELEMENT, kept);
        return read;
    }

    static String place(String key) {
        return Kept.below("/elements", key);
    }

    private ElementRules rules(UssObject element, String place) {
        List<ElementId> linked = element.items("linkedElements").stream()
                .map(Json::shown)
                .filter(key -> !key.isBlank())
                .distinct()
                .map(ElementId::of)
                .toList();
        return new ElementRules(
                element.truth(false, "isHold", "doodHoldAllow"),
                element.truth(false, "isDrop", "doodDropAllow"),
                dropDays(element),
                UssWeek.read(element, report),
                events.read(element, place).events(),
                linked,
                rate(element),
                element.truth(false, "_minor"));
    }

    private int dropDays(UssObject element) {
        String days = element.text("dropDayCount", "doodDayCount", "doodDropDays");
        if (days.isEmpty()) {
            return ElementRules.USUAL_DROP_DAYS;
        }
        if (days.matches("\\d{1,5}(\\.0+)?") && (int) Double.parseDouble(days) <= MOST_DROP_DAYS) {
            return (int) Double.parseDouble(days);
        }
        report.error(element.line(), days, "breakdown.bad-days");
        return 0;
    }

    private Optional<Money> rate(UssObject element) {
        String rate = element.text("_dailyRate");
        if (rate.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.parse(rate));
        } catch (IllegalArgumentException e) {
            report.error(element.line(), rate, "breakdown.bad-money");
            return Optional.empty();
        }
    }

    /// Without links to what the file does not have.
    private BreakdownElement linked(BreakdownElement element, int line) {
        ElementRules rules = element.rules();
        List<ElementId> known = rules.linked().stream()
                .filter(id -> byKey.containsKey(id.value()))
                .toList();
        if (known.size() == rules.linked().size()) {
            return element;
        }
        report.warning(line, element.name(), "breakdown.lost-link");
        ElementRules cut = new ElementRules(
                rules.holdAllowed(),
                rules.dropAllowed(),
                rules.leastDropDays(),
                rules.weekdaysOff(),
                rules.events(),
                known,
                rules.dailyRate(),
                rules.minor());
        return new BreakdownElement(element.id(), element.name(), element.category(), element.boardId(), cut);
    }

    static Json write(BreakdownElement element, String category, KeptValues kept) {
        ElementRules rules = element.rules();
        String place = place(element.id().value());
        UssWriting writing = new UssWriting(place, kept)
                .text("id", element.id().value())
                .text("category", category)
                .text("name", element.name())
                .text("elementId", element.boardId())
                .truth("isHold", rules.holdAllowed())
                .truth("isDrop", rules.dropAllowed())
                .number("dropDayCount", rules.leastDropDays())
                .numbers("daysOff", UssWeek.write(rules.weekdaysOff()))
                .texts(
                        "linkedElements",
                        rules.linked().stream().map(ElementId::value).toList())
                .json("events", UssEvents.write(Optional.empty(), rules.events(), place, kept))
                .usual(Usual.ELEMENT);
        rules.dailyRate().ifPresent(rate -> writing.text("_dailyRate", rate.toString()));
        if (rules.minor()) {
            writing.truth("_minor", true);
        }
        return writing.json();
    }
}
