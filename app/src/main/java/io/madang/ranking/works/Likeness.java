package io.madang.ranking.works;

import io.madang.ranking.WorkName;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much a name in the lists is like a title of ours.
///
/// @param words of the title in small letters, without accents, signs and season
/// @param season its number; 0: not said
record Likeness(List<String> words, int season, boolean isFilm) {

    /// A name of the lists, taken apart once for all titles it is compared with.
    ///
    /// @param season its number; 1 where none is said
    record Listed(List<String> words, int season, boolean isFilm) {

        static Listed of(WorkName name) {
            Matcher number = SEASON.matcher(plain(name.season()));
            return new Listed(
                    Likeness.words(plain(name.title())),
                    number.find() ? Integer.parseInt(number.group(1)) : 1,
                    name.isFilm());
        }
    }

    private static final Pattern SEASON = Pattern.compile("\\b(?:season|part|volume|chapter|s)\\s*(\\d{1,2})\\b");
    private static final int SAME = 90;
    private static final int SAME_SEASON = 10;
    private static final int ALIKE = 60;
    private static final int OTHER_KIND = 40;
    private static final int LONG_WORD = 5;

    static Likeness of(String title, boolean isFilm) {
        String plain = plain(title);
        Matcher season = SEASON.matcher(plain);
        int number = season.find() ? Integer.parseInt(season.group(1)) : 0;
        return new Likeness(words(number == 0 ? plain : plain.substring(0, season.start())), number, isFilm);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static List<String> words(String plain) {
        return Arrays.stream(plain.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// From 0 (not alike) to 100 (the same title, kind and season; a title without season is its first).
    int to(Listed name) {
        int titles = words.equals(name.words()) ? SAME : ALIKE * common(name.words()) / 100;
        if (titles == 0) {
            return 0;
        }
        int kind = name.isFilm() == isFilm ? 0 : OTHER_KIND;
        boolean isSeason = Math.max(1, season) == name.season();
        return Math.max(1, titles - kind + (kind == 0 && isSeason && titles == SAME ? SAME_SEASON : 0));
    }

    /// The share of words, in percent, that both have; 0 unless two long words or all of one title are common.
    private int common(List<String> theirs) {
        long shared = words.stream()
                .filter(word -> theirs.stream().anyMatch(other -> isAlike(word, other)))
                .count();
        long sharedLong = words.stream()
                .filter(word -> word.length() >= LONG_WORD)
                .filter(word -> theirs.stream().anyMatch(other -> isAlike(word, other)))
                .count();
        boolean isAll = shared > 1 && shared == Math.min(words.size(), theirs.size());
        return sharedLong >= 2 || isAll ? (int) (100 * shared / Math.max(words.size(), theirs.size())) : 0;
    }

    /// Equal, or one begins with the other (Korea, Korean).
    private static boolean isAlike(String one, String other) {
        return one.equals(other)
                || (Math.min(one.length(), other.length()) >= LONG_WORD
                        && (one.startsWith(other) || other.startsWith(one)));
    }
}
