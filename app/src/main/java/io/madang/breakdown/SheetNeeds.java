package io.madang.breakdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

/// Adds what a sheet needs.
record SheetNeeds(Breakdown breakdown) {

    Breakdown with(SheetId id, int category, String name) {
        if (breakdown.sheet(id).isEmpty() || ElementCategory.isPlace(category) || name.isBlank()) {
            throw new IllegalArgumentException(
                    "The sheet (%s) cannot need (%s) of category (%d). Maybe another sheet or category is meant."
                            .formatted(id, name, category));
        }
        List<BreakdownElement> elements = new ArrayList<>(breakdown.elements());
        BreakdownElement element = breakdown.elements(category).stream()
                .filter(known -> known.isCalled(name))
                .findFirst()
                .orElseGet(() -> newElement(category, name.strip(), elements));
        Set<ElementId> along = along(element, elements);
        List<BreakdownSheet> sheets = breakdown.sheets().stream()
                .map(sheet -> sheet.id().equals(id) ? needing(sheet, along) : sheet)
                .toList();
        return new Breakdown(
                breakdown.title(),
                breakdown.header(),
                sheets,
                breakdown.banners(),
                categories(category),
                elements,
                breakdown.stripboards(),
                breakdown.calendars(),
                breakdown.kept());
    }

    private static BreakdownSheet needing(BreakdownSheet sheet, Set<ElementId> more) {
        Set<ElementId> needed = new LinkedHashSet<>(sheet.elements());
        needed.addAll(more);
        return sheet.needing(List.copyOf(needed));
    }

    /// @param elements to which it is added
    private BreakdownElement newElement(int category, String name, List<BreakdownElement> elements) {
        Set<String> keys = elements.stream().map(known -> known.id().value()).collect(Collectors.toSet());
        Set<String> boardIds =
                breakdown.cast().stream().map(BreakdownElement::boardId).collect(Collectors.toSet());
        boolean isCast = category == ElementCategory.CAST;
        int number = boardIds.size() + 1;
        while (boardIds.contains(String.valueOf(number))) {
            number++;
        }
        BreakdownElement element = new BreakdownElement(
                ElementId.of(Keys.free("element\n" + BreakdownElement.meaning(category, name), keys::contains)),
                name,
                category,
                isCast ? String.valueOf(number) : "",
                isCast ? ElementRules.CAST : ElementRules.NONE);
        elements.add(element);
        return element;
    }

    /// The element, what is linked to it, what is linked to that, and so on.
    private static Set<ElementId> along(BreakdownElement element, List<BreakdownElement> elements) {
        Set<ElementId> along = new LinkedHashSet<>();
        Queue<ElementId> open = new ArrayDeque<>(List.of(element.id()));
        while (!open.isEmpty()) {
            ElementId next = open.remove();
            Optional<BreakdownElement> known =
                    elements.stream().filter(one -> one.id().equals(next)).findFirst();
            if (known.isPresent() && along.add(next)) {
                open.addAll(known.get().rules().linked());
            }
        }
        return along;
    }

    private List<ElementCategory> categories(int number) {
        List<ElementCategory> categories = new ArrayList<>(breakdown.categories());
        if (categories.stream().noneMatch(category -> category.number() == number)) {
            categories.add(ElementCategory.standard(number).orElseGet(() -> ElementCategory.own(number, "")));
        }
        return categories;
    }
}
