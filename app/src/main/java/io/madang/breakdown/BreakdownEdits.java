package io.madang.breakdown;

import io.madang.slate.TitleId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Puts one part of a breakdown in the place of another.
record BreakdownEdits(Breakdown breakdown) {

    Breakdown of(TitleId owner) {
        return changed(Optional.of(owner), breakdown.sheets(), breakdown.elements());
    }

    Breakdown with(BreakdownSheet fresh) {
        return changed(
                breakdown.title(),
                each(breakdown.sheets(), sheet -> sheet.id().equals(fresh.id()) ? fresh : sheet),
                breakdown.elements());
    }

    Breakdown with(BreakdownElement fresh) {
        return changed(
                breakdown.title(),
                breakdown.sheets(),
                each(breakdown.elements(), element -> element.id().equals(fresh.id()) ? fresh : element));
    }

    Breakdown without(SheetId id, ElementId element) {
        return changed(
                breakdown.title(),
                each(breakdown.sheets(), sheet -> sheet.id().equals(id) ? without(sheet, element) : sheet),
                breakdown.elements());
    }

    Breakdown without(ElementId gone) {
        List<BreakdownElement> stayed = breakdown.elements().stream()
                .filter(element -> !element.id().equals(gone))
                .map(element -> unlinked(element, gone))
                .toList();
        return changed(breakdown.title(), each(breakdown.sheets(), sheet -> without(sheet, gone)), stayed);
    }

    private static BreakdownSheet without(BreakdownSheet sheet, ElementId element) {
        return sheet.needs(element)
                ? sheet.needing(sheet.elements().stream()
                        .filter(needed -> !needed.equals(element))
                        .toList())
                : sheet;
    }

    private static BreakdownElement unlinked(BreakdownElement element, ElementId gone) {
        ElementRules rules = element.rules();
        if (!rules.linked().contains(gone)) {
            return element;
        }
        ElementRules cut = new ElementRules(
                rules.holdAllowed(),
                rules.dropAllowed(),
                rules.leastDropDays(),
                rules.weekdaysOff(),
                rules.events(),
                rules.linked().stream().filter(id -> !id.equals(gone)).toList(),
                rules.dailyRate(),
                rules.minor());
        return new BreakdownElement(element.id(), element.name(), element.category(), element.boardId(), cut);
    }

    private static <T> List<T> each(List<T> all, UnaryOperator<T> change) {
        return all.stream().map(change).toList();
    }

    private Breakdown changed(Optional<TitleId> title, List<BreakdownSheet> sheets, List<BreakdownElement> elements) {
        return new Breakdown(
                title,
                breakdown.header(),
                sheets,
                breakdown.banners(),
                breakdown.categories(),
                elements,
                breakdown.stripboards(),
                breakdown.calendars(),
                breakdown.kept());
    }
}
