package io.madang.breakdown;

import io.madang.common.LocalName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/// The categories of the Universal Category Identification, from the resource bundle `categories`.
final class StandardCategories {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<ElementCategory> ALL = new ArrayList<>();
    private static final Map<Integer, ElementCategory> BY_NUMBER = new HashMap<>();

    /// By identifiers of Final Draft and by names, both in lower case.
    private static final Map<String, ElementCategory> BY_WORD = new HashMap<>();

    static {
        ResourceBundle english = ResourceBundle.getBundle("categories", Locale.ENGLISH, NO_FALLBACK);
        ResourceBundle korean = ResourceBundle.getBundle("categories", Locale.KOREAN, NO_FALLBACK);
        for (String number : english.getString("numbers").split(" ", -1)) {
            ElementCategory category = new ElementCategory(
                    Integer.parseInt(number),
                    new LocalName(english.getString(number), korean.getString(number)),
                    english.getString(number + ".color"));
            ALL.add(category);
            BY_NUMBER.put(category.number(), category);
            word(category.name().english(), category);
            word(category.name().korean(), category);
            words(english, number + ".also", category);
            words(english, number + ".final-draft", category);
        }
    }

    private StandardCategories() {}

    static List<ElementCategory> all() {
        return List.copyOf(ALL);
    }

    static Optional<ElementCategory> numbered(int number) {
        return Optional.ofNullable(BY_NUMBER.get(number));
    }

    static Optional<ElementCategory> ofTag(String categoryId, String name) {
        return Optional.ofNullable(BY_WORD.get(folded(categoryId)))
                .or(() -> Optional.ofNullable(BY_WORD.get(folded(name))));
    }

    private static void words(ResourceBundle bundle, String key, ElementCategory category) {
        if (bundle.containsKey(key)) {
            for (String word : bundle.getString(key).split(",", -1)) {
                word(word, category);
            }
        }
    }

    private static void word(String word, ElementCategory category) {
        BY_WORD.putIfAbsent(folded(word), category);
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
