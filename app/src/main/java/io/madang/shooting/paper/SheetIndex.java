package io.madang.shooting.paper;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.ElementId;
import io.madang.breakdown.SheetId;
import io.madang.breakdown.Strip;
import io.madang.script.Eighths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sheets and elements of a breakdown by key.
final class SheetIndex {

    private final Breakdown breakdown;
    private final Map<SheetId, BreakdownSheet> sheets = new HashMap<>();
    private final Map<ElementId, BreakdownElement> elements = new HashMap<>();
    private final Map<ElementId, Integer> places = new HashMap<>();

    SheetIndex(Breakdown breakdown) {
        this.breakdown = breakdown;
        breakdown.sheets().forEach(sheet -> sheets.put(sheet.id(), sheet));
        for (BreakdownElement element : breakdown.elements()) {
            elements.put(element.id(), element);
            places.put(element.id(), places.size());
        }
    }

    /// The sheets among strips, in their order.
    List<BreakdownSheet> among(List<Strip> strips) {
        List<BreakdownSheet> found = new ArrayList<>();
        for (Strip strip : strips) {
            if (strip instanceof Strip.Sheet(SheetId id)) {
                Optional.ofNullable(sheets.get(id)).ifPresent(found::add);
            }
        }
        return found;
    }

    String banner(SheetId id) {
        return breakdown.banners().getOrDefault(id, "");
    }

    static Eighths length(List<BreakdownSheet> sheets) {
        return sheets.stream().map(BreakdownSheet::eighths).reduce(Eighths.NONE, Eighths::plus);
    }

    /// What a sheet needs of a category, in the order of the breakdown.
    List<BreakdownElement> needed(BreakdownSheet sheet, int category) {
        return sheet.elements().stream()
                .flatMap(id -> Stream.ofNullable(elements.get(id)))
                .filter(element -> element.category() == category)
                .sorted(Comparator.comparingInt(element -> places.getOrDefault(element.id(), 0)))
                .toList();
    }

    /// The categories of which these sheets need something.
    List<ElementCategory> categories(List<BreakdownSheet> of) {
        List<Integer> numbers = of.stream()
                .flatMap(sheet -> sheet.elements().stream())
                .distinct()
                .flatMap(id -> Stream.ofNullable(elements.get(id)))
                .map(BreakdownElement::category)
                .distinct()
                .toList();
        return breakdown.categories().stream()
                .filter(category -> numbers.contains(category.number()))
                .toList();
    }

    /// By which strips name somebody: the number, or the name of those who have none.
    static String number(BreakdownElement element) {
        return element.boardId().isEmpty() ? element.name() : element.boardId();
    }

    /// `1. GI-HUN`, or just the name.
    static String numbered(BreakdownElement element) {
        return element.boardId().isEmpty() ? element.name() : element.boardId() + ". " + element.name();
    }

    /// `1, 2, 7`.
    String cast(BreakdownSheet sheet) {
        return needed(sheet, ElementCategory.CAST).stream()
                .map(SheetIndex::number)
                .collect(Collectors.joining(", "));
    }

    String names(BreakdownSheet sheet, int category) {
        return needed(sheet, category).stream().map(SheetIndex::numbered).collect(Collectors.joining(", "));
    }
}
