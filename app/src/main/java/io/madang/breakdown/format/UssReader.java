package io.madang.breakdown.format;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownHeader;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.ElementId;
import io.madang.breakdown.ElementRules;
import io.madang.breakdown.ProductionCalendar;
import io.madang.breakdown.Stripboard;
import io.madang.slate.TitleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes a breakdown of the JSON of a file.
final class UssReader {

    static final String ROOT = "universalScheduleStandard";
    static final String OWN_TITLE = "_title";
    static final String ROOT_PLACE = "";

    /// Where keys beside the root stand.
    static final String OUTSIDE = "..";

    private final Report report;
    private final Kept kept = new Kept();

    UssReader(Report report) {
        this.report = report;
    }

    /// The breakdown; empty where there is an error.
    Optional<Breakdown> read(Json json) {
        if (!(json instanceof Json.Fields file) || !(file.values().get(ROOT) instanceof Json.Fields fields)) {
            report.error(json.line(), "", "breakdown.no-root");
            return Optional.empty();
        }
        UssObject outside = new UssObject(file, report);
        outside.value(ROOT);
        outside.keepRest(OUTSIDE, Usual.NOTHING, kept);
        UssObject root = new UssObject(fields, report);
        if (root.value("breakdowns").isEmpty()) {
            report.error(root.line(), "breakdowns", "breakdown.no-sheets");
            return Optional.empty();
        }
        String version = root.text("ussVersion", "version");
        if (!version.startsWith("1.") && !version.equals("1")) {
            report.warning(root.line(), version, "breakdown.version");
        }
        Breakdown breakdown = breakdown(root);
        root.keepRest(ROOT_PLACE, Usual.withKey(Usual.HEADER, ROOT_PLACE), kept);
        return report.hasErrors() ? Optional.empty() : Optional.of(withKept(breakdown));
    }

    private Breakdown breakdown(UssObject root) {
        UssCategories categories = new UssCategories(report, kept);
        List<ElementCategory> read = new ArrayList<>(categories.read(root));
        Map<String, BreakdownElement> elements = new UssElements(report, kept, categories).read(root);
        UssSheets sheets = new UssSheets(report, kept, elements);
        sheets.read(root);
        Map<String, ProductionCalendar> calendars = new UssCalendars(report, kept).read(root);
        List<Stripboard> boards = new UssBoards(report, kept, sheets, calendars.keySet()).read(root);
        List<BreakdownElement> own = own(elements.values(), sheets);
        boolean hasOther = own.stream().anyMatch(element -> element.category() == ElementCategory.OTHER);
        if (hasOther && !categories.has(ElementCategory.OTHER)) {
            ElementCategory.standard(ElementCategory.OTHER).ifPresent(read::add);
        }
        String title = root.text(OWN_TITLE);
        return new Breakdown(
                title.isBlank() ? Optional.empty() : Optional.of(TitleId.of(title)),
                header(root),
                sheets.sheets(),
                sheets.banners(),
                read,
                own,
                boards,
                List.copyOf(calendars.values()),
                Map.of());
    }

    private static BreakdownHeader header(UssObject root) {
        return new BreakdownHeader(
                root.text("name"),
                root.text("project"),
                root.text("author"),
                root.text("company"),
                root.text("scriptColor"),
                root.text("schedColor"));
    }

    /// Without elements that our own writer made from what the sheets say.
    private List<BreakdownElement> own(Iterable<BreakdownElement> elements, UssSheets sheets) {
        Set<ElementId> linked = new HashSet<>();
        elements.forEach(element -> linked.addAll(element.rules().linked()));
        List<BreakdownElement> own = new ArrayList<>();
        for (BreakdownElement element : elements) {
            boolean isMade = sheets.isPlace(element.id())
                    && element.id().value().equals(UssKeys.ofPlace(element.category(), element.name()))
                    && element.boardId().isEmpty()
                    && element.rules().equals(ElementRules.NONE)
                    && !linked.contains(element.id())
                    && !kept.hasBelow(UssElements.place(element.id().value()));
            if (!isMade) {
                own.add(element);
            }
        }
        return own;
    }

    private Breakdown withKept(Breakdown breakdown) {
        return new Breakdown(
                breakdown.title(),
                breakdown.header(),
                breakdown.sheets(),
                breakdown.banners(),
                breakdown.categories(),
                breakdown.elements(),
                breakdown.stripboards(),
                breakdown.calendars(),
                kept.values());
    }
}
