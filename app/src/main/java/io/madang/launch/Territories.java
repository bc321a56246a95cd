package io.madang.launch;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All territories, from the resource bundle `territories`.
public final class Territories {

    private static final SortedMap<String, Territory> BY_CODE = new TreeMap<>();

    static {
        ResourceBundle table = ResourceBundle.getBundle("territories", Locale.ROOT);
        for (String code : table.keySet()) {
            List<String> words = List.of(table.getString(code).split(" ", -1));
            BY_CODE.put(code, new Territory(code, ZoneId.of(words.getFirst()), words.subList(1, words.size())));
        }
    }

    private Territories() {}

    /// By code.
    public static List<Territory> all() {
        return List.copyOf(BY_CODE.values());
    }

    /// By name, as the reader's language sorts them.
    public static List<Territory> byName(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return BY_CODE.values().stream()
                .sorted(Comparator.comparing(territory -> territory.name(locale), collator))
                .toList();
    }

    /// The territory that somebody may mean by another code, or by its name in English or Korean.
    public static Optional<Territory> guess(String word) {
        String wanted = word.strip();
        return BY_CODE.values().stream()
                .filter(territory -> Stream.of(
                                territory.code(),
                                Locale.of("", territory.code()).getISO3Country(),
                                territory.name(Locale.ENGLISH),
                                territory.name(Locale.KOREAN))
                        .anyMatch(wanted::equalsIgnoreCase))
                .findFirst();
    }

    /// @param code as ISO 3166-1 has it, in capitals
    public static Optional<Territory> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
