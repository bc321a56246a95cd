package io.madang.breakdown.format;

import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.ElementId;
import io.madang.breakdown.ElementRules;
import io.madang.breakdown.SheetId;
import io.madang.script.Eighths;
import io.madang.script.Setting;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes sheets and banners; what a sheet says in fields of its own becomes elements.
final class UssSheetWriter {

    static final Map<String, String> USUAL_OF_BANNER = usualOfBanner();

    private static final BigDecimal EIGHTH = new BigDecimal("0.125");

    private final KeptValues kept;
    private final Map<String, String> keys = new HashMap<>();
    private final List<BreakdownElement> made = new ArrayList<>();

    UssSheetWriter(List<BreakdownElement> elements, KeptValues kept) {
        this.kept = kept;
        elements.forEach(element -> keys.putIfAbsent(
                meaning(element.category(), element.name()), element.id().value()));
    }

    private static Map<String, String> usualOfBanner() {
        Map<String, String> usual = new LinkedHashMap<>();
        for (String key : List.of("comments", "created", "description", "pages", "scene", "scriptPage", "duration")) {
            usual.put(key, "null");
        }
        usual.put("elements", "[]");
        return usual;
    }

    /// The elements that sheets need and the breakdown does not list.
    List<BreakdownElement> made() {
        return made;
    }

    Json write(BreakdownSheet sheet) {
        UssWriting writing = new UssWriting(UssSheets.place(sheet.id().value()), kept)
                .text("id", sheet.id().value())
                .text("type", "scene")
                .text("scene", sheet.number())
                .text("description", sheet.synopsis())
                .text("comments", sheet.notes())
                .text("scriptPage", sheet.scriptPage())
                .texts("elements", elements(sheet))
                .usual(Usual.SHEET);
        pages(writing, sheet.eighths());
        sheet.shootingTime()
                .map(Duration::toMillis)
                .ifPresentOrElse(millis -> writing.number("duration", millis), () -> writing.none("duration"));
        if (sheet.length().estimated()) {
            writing.truth("_estimated", true);
        }
        if (sheet.dayPart() != UssHeading.dayPartOf(sheet.timeOfDay())) {
            writing.text("_dayPart", sheet.dayPart().name());
        }
        return writing.json();
    }

    private static void pages(UssWriting writing, Eighths length) {
        if (length.count() == 0) {
            writing.none("pages");
        } else {
            writing.number("pages", EIGHTH.multiply(BigDecimal.valueOf(length.count())));
        }
    }

    private List<String> elements(BreakdownSheet sheet) {
        List<String> written = new ArrayList<>();
        for (int category : UssHeading.FIELDS) {
            String name = name(sheet, category);
            if (!name.isEmpty()) {
                written.add(keys.computeIfAbsent(meaning(category, name), _ -> make(category, name)));
            }
        }
        sheet.elements().stream().map(ElementId::value).forEach(written::add);
        return written;
    }

    private static String name(BreakdownSheet sheet, int category) {
        return switch (category) {
            case ElementCategory.SETTING ->
                sheet.setting() == Setting.BOTH ? "INT/EXT" : sheet.setting().mark();
            case ElementCategory.SET -> sheet.set();
            case ElementCategory.TIME_OF_DAY -> sheet.timeOfDay();
            case ElementCategory.SCRIPT_DAY -> sheet.scriptDay();
            case ElementCategory.LOCATION -> sheet.location();
            default -> sheet.unit();
        };
    }

    /// Whatever word a file has for INT, EXT or both, it is found by what it means.
    private static String meaning(int category, String name) {
        boolean isSetting = category == ElementCategory.SETTING;
        return category + "\n" + (isSetting ? UssHeading.settingOf(name).name() : name);
    }

    private String make(int category, String name) {
        BreakdownElement element = new BreakdownElement(
                ElementId.of(UssKeys.ofPlace(category, name)), name, category, "", ElementRules.NONE);
        made.add(element);
        return element.id().value();
    }

    Json banner(SheetId id, String text) {
        return new UssWriting(UssSheets.place(id.value()), kept)
                .text("id", id.value())
                .text("type", "banner")
                .text("bannerText", text)
                .usual(USUAL_OF_BANNER)
                .json();
    }
}
