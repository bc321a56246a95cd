package io.madang.breakdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The elements of a breakdown while a draft brings in new ones.
final class DraftElements {

    private final Map<ElementId, BreakdownElement> all = new LinkedHashMap<>();
    private final Map<String, ElementId> byMeaning = new HashMap<>();
    private final Map<Integer, ElementCategory> categories = new LinkedHashMap<>();
    private final Map<ElementId, BreakdownElement> drafted = new HashMap<>();
    private final Map<Integer, ElementCategory> draftedCategories = new HashMap<>();
    private final Set<String> boardIds = new HashSet<>();

    DraftElements(Breakdown breakdown, Breakdown draft) {
        breakdown.categories().forEach(category -> categories.put(category.number(), category));
        breakdown.elements().forEach(this::put);
        draft.elements().forEach(element -> drafted.put(element.id(), element));
        draft.categories().forEach(category -> draftedCategories.put(category.number(), category));
    }

    private void put(BreakdownElement element) {
        all.put(element.id(), element);
        byMeaning.putIfAbsent(BreakdownElement.meaning(element.category(), element.name()), element.id());
        if (element.isCast()) {
            boardIds.add(element.boardId());
        }
    }

    List<BreakdownElement> all() {
        return List.copyOf(all.values());
    }

    List<ElementCategory> categories() {
        return List.copyOf(categories.values());
    }

    /// The breakdown's own elements for those of a draft; the newer draft's unknown ones become its own.
    List<ElementId> own(List<ElementId> ofDraft) {
        List<ElementId> own = new ArrayList<>();
        ofDraft.forEach(id -> own(id).ifPresent(own::add));
        return own;
    }

    /// The same key, since people may rename an element; or the same name, since other programs have other keys.
    private Optional<ElementId> own(ElementId id) {
        BreakdownElement draft = drafted.get(id);
        if (all.containsKey(id) || draft == null) {
            return Optional.of(id).filter(all::containsKey);
        }
        String meaning = BreakdownElement.meaning(draft.category(), draft.name());
        return Optional.of(Optional.ofNullable(byMeaning.get(meaning)).orElseGet(() -> adopt(draft)));
    }

    private ElementId adopt(BreakdownElement draft) {
        BreakdownElement element = new BreakdownElement(
                draft.id(),
                draft.name(),
                draft.category(),
                draft.isCast() ? nextBoardId() : draft.boardId(),
                draft.rules());
        put(element);
        ElementCategory category = draftedCategories.get(draft.category());
        if (category != null) {
            categories.putIfAbsent(category.number(), category);
        }
        return element.id();
    }

    private String nextBoardId() {
        int number = boardIds.size() + 1;
        while (boardIds.contains(String.valueOf(number))) {
            number++;
        }
        return String.valueOf(number);
    }
}
