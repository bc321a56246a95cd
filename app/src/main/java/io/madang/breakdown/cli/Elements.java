package io.madang.breakdown.cli;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.ElementId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The elements of a breakdown by key, and how many sheets need each.
final class Elements {

    private final Breakdown breakdown;
    private final Map<ElementId, BreakdownElement> byKey = new HashMap<>();
    private final Map<ElementId, Integer> sheets = new HashMap<>();

    Elements(Breakdown breakdown) {
        this.breakdown = breakdown;
        breakdown.elements().forEach(element -> byKey.put(element.id(), element));
        breakdown.sheets().forEach(sheet -> sheet.elements().forEach(id -> sheets.merge(id, 1, Integer::sum)));
    }

    /// What a sheet needs, in its order.
    List<BreakdownElement> of(BreakdownSheet sheet) {
        return sheet.elements().stream()
                .flatMap(id -> Stream.ofNullable(byKey.get(id)))
                .toList();
    }

    List<BreakdownElement> of(BreakdownSheet sheet, int category) {
        return of(sheet).stream()
                .filter(element -> element.category() == category)
                .toList();
    }

    int sheetsWith(BreakdownElement element) {
        return sheets.getOrDefault(element.id(), 0);
    }

    /// The categories of which some sheet needs something, in the order of the breakdown.
    List<ElementCategory> needed() {
        Set<Integer> numbers = breakdown.sheets().stream()
                .flatMap(sheet -> of(sheet).stream())
                .map(BreakdownElement::category)
                .collect(Collectors.toSet());
        return breakdown.categories().stream()
                .filter(category -> numbers.contains(category.number()))
                .toList();
    }
}
