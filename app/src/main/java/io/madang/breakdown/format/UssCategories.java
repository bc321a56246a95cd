package io.madang.breakdown.format;

import io.madang.breakdown.ElementCategory;
import io.madang.common.LocalName;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The categories of a file, and which elements each says it has.
final class UssCategories {

    /// The standard keeps the numbers below for itself.
    private static final int FIRST_OWN = 500;

    private static final String OWN_COLOR = "_color";
    private static final String OWN_KOREAN = "_nameInKorean";

    private final Report report;
    private final Kept kept;
    private final Map<Integer, ElementCategory> byNumber = new LinkedHashMap<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<String, Integer> byElement = new HashMap<>();

    UssCategories(Report report, Kept kept) {
        this.report = report;
        this.kept = kept;
    }

    List<ElementCategory> read(UssObject root) {
        for (UssObject category : root.objects("categories")) {
            String key = category.text("id");
            String name = category.text("name");
            int number = number(category, name);
            if (byNumber.containsKey(number)) {
                report.warning(category.line(), name, "breakdown.category-twice", String.valueOf(number));
            }
            byNumber.putIfAbsent(number, category(number, name, category));
            byKey.putIfAbsent(key, number);
            category.items("elements").forEach(element -> byElement.putIfAbsent(element.shown(), number));
            String place = place(number);
            if (!key.equals(UssKeys.of(place))) {
                category.keep(place, Usual.NOTHING, kept, "id");
            }
            category.keepRest(place, Usual.CATEGORY, kept);
        }
        return List.copyOf(byNumber.values());
    }

    static String place(int number) {
        return "/categories/" + number;
    }

    private int number(UssObject category, String name) {
        String written = category.text("ucid");
        if (written.matches("\\d{1,6}")) {
            return Integer.parseInt(written);
        }
        report.warning(category.line(), written.isEmpty() ? name : written, "breakdown.bad-ucid");
        Optional<ElementCategory> known = ElementCategory.ofTag("", name);
        if (known.isPresent()) {
            return known.get().number();
        }
        int number = FIRST_OWN;
        while (byNumber.containsKey(number)) {
            number++;
        }
        return number;
    }

    /// The file's name in English, beside the Korean one that goes with it or with the number.
    private static ElementCategory category(int number, String name, UssObject category) {
        ElementCategory usual = usual(number, name);
        String korean = category.text(OWN_KOREAN);
        String color = category.text(OWN_COLOR);
        return new ElementCategory(
                number,
                korean.isBlank() ? usual.name() : new LocalName(usual.name().english(), korean),
                color.matches("#[0-9a-f]{6}") ? color : usual.color());
    }

    private static ElementCategory usual(int number, String name) {
        Optional<ElementCategory> known = ElementCategory.standard(number);
        Optional<ElementCategory> named = ElementCategory.ofTag("", name).or(() -> known);
        ElementCategory usual = named.orElseGet(() -> ElementCategory.own(number, name));
        String shown = name.isBlank() ? usual.name().english() : name;
        boolean isTranslated = known.isPresent() || named.isPresent();
        String korean = isTranslated ? usual.name().korean() : shown;
        return new ElementCategory(number, new LocalName(shown, korean), usual.color());
    }

    /// The number of the category an element names, or of the one that names the element.
    Optional<Integer> of(String category, String element) {
        return Optional.ofNullable(byKey.get(category)).or(() -> Optional.ofNullable(byElement.get(element)));
    }

    boolean has(int number) {
        return byNumber.containsKey(number);
    }

    /// The key by which a file knows a category.
    static String key(int number, KeptValues kept) {
        return Optional.ofNullable(kept.at(place(number)).get("id"))
                .flatMap(json -> JsonReader.read(json.getBytes(StandardCharsets.UTF_8), new Report("")))
                .map(Json::shown)
                .orElseGet(() -> UssKeys.of(place(number)));
    }

    static Json write(ElementCategory category, KeptValues kept) {
        UssWriting writing = new UssWriting(place(category.number()), kept)
                .key()
                .number("ucid", category.number())
                .text("name", category.name().english())
                .usual(Usual.CATEGORY);
        ElementCategory usual = usual(category.number(), category.name().english());
        if (!usual.color().equals(category.color())) {
            writing.text(OWN_COLOR, category.color());
        }
        if (!usual.name().korean().equals(category.name().korean())) {
            writing.text(OWN_KOREAN, category.name().korean());
        }
        return writing.json();
    }
}
