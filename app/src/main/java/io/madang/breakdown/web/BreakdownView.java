package io.madang.breakdown.web;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.CalendarEvent;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.ElementId;
import io.madang.common.LocalName;
import io.madang.common.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A breakdown as programs see it, with the revision over which a change must be saved.
public record BreakdownView(
        long revision, List<CategoryView> categories, List<SheetView> sheets, List<ElementView> elements) {

    /// A category of elements.
    ///
    /// @param place whether its elements say where and when a scene plays
    public record CategoryView(int number, LocalName name, String color, boolean place) {

        static CategoryView of(ElementCategory category) {
            return new CategoryView(category.number(), category.name(), category.color(), category.isPlace());
        }
    }

    /// A sheet.
    ///
    /// @param pages such as `1 2/8`
    /// @param estimated whether nobody said its length
    /// @param minutes of shooting; estimated by its length where `minutesSaid` is false
    /// @param elements their keys
    public record SheetView(
            String id,
            String number,
            String setting,
            String set,
            String location,
            String time,
            String scriptDay,
            String unit,
            String pages,
            int eighths,
            boolean estimated,
            int minutes,
            boolean minutesSaid,
            String synopsis,
            String notes,
            List<String> elements) {

        static SheetView of(BreakdownSheet sheet) {
            return new SheetView(
                    sheet.id().value(),
                    sheet.number(),
                    sheet.setting().name(),
                    sheet.set(),
                    sheet.location(),
                    sheet.timeOfDay(),
                    sheet.scriptDay(),
                    sheet.unit(),
                    sheet.eighths().toString(),
                    sheet.eighths().count(),
                    sheet.length().estimated(),
                    sheet.estimatedMinutes(),
                    sheet.shootingTime().isPresent(),
                    sheet.synopsis(),
                    sheet.notes(),
                    sheet.elements().stream().map(ElementId::value).toList());
        }
    }

    /// An element with its rules.
    public record ElementView(
            String id,
            String name,
            int category,
            String boardId,
            boolean hold,
            boolean drop,
            int leastDropDays,
            List<String> weekdaysOff,
            List<String> daysOff,
            List<String> linked,
            String dailyRate,
            boolean minor) {

        static ElementView of(BreakdownElement element) {
            return new ElementView(
                    element.id().value(),
                    element.name(),
                    element.category(),
                    element.boardId(),
                    element.rules().holdAllowed(),
                    element.rules().dropAllowed(),
                    element.rules().leastDropDays(),
                    element.rules().weekdaysOff().stream()
                            .sorted()
                            .map(Enum::name)
                            .toList(),
                    element.rules().events().stream()
                            .filter(event -> event.kind() == CalendarEvent.Kind.DAY_OFF)
                            .map(event -> event.date().toString())
                            .sorted()
                            .toList(),
                    element.rules().linked().stream().map(ElementId::value).toList(),
                    element.rules().dailyRate().map(Money::toString).orElse(""),
                    element.rules().minor());
        }
    }

    /// What a change did: everything that is another than before.
    ///
    /// @param gone keys of elements that are no longer known
    public record Change(
            long revision,
            List<CategoryView> categories,
            List<SheetView> sheets,
            List<ElementView> elements,
            List<String> gone) {

        static Change between(Breakdown before, Breakdown after, long revision) {
            Set<BreakdownSheet> sheets = new HashSet<>(before.sheets());
            Set<BreakdownElement> elements = new HashSet<>(before.elements());
            Set<ElementCategory> categories = new HashSet<>(before.categories());
            return new Change(
                    revision,
                    after.categories().stream()
                            .filter(category -> !categories.contains(category))
                            .map(CategoryView::of)
                            .toList(),
                    after.sheets().stream()
                            .filter(sheet -> !sheets.contains(sheet))
                            .map(SheetView::of)
                            .toList(),
                    after.elements().stream()
                            .filter(element -> !elements.contains(element))
                            .map(ElementView::of)
                            .toList(),
                    before.elements().stream()
                            .map(BreakdownElement::id)
                            .filter(id -> after.element(id).isEmpty())
                            .map(ElementId::value)
                            .toList());
        }
    }

    static BreakdownView of(Breakdown breakdown, long revision) {
        return new BreakdownView(
                revision,
                breakdown.categories().stream().map(CategoryView::of).toList(),
                breakdown.sheets().stream().map(SheetView::of).toList(),
                breakdown.elements().stream().map(ElementView::of).toList());
    }
}
