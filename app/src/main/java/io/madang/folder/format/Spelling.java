package io.madang.folder.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word somebody may have meant.
final class Spelling {

    private Spelling() {}

    /// The nearest of `words`, if it is near enough to be a slip.
    static Optional<String> nearest(String written, Collection<String> words) {
        String plain = plain(written);
        int allowed = Math.max(1, plain.length() / 3);
        return words.stream()
                .filter(word -> Math.abs(word.length() - plain.length()) <= allowed)
                .filter(word -> distance(plain, plain(word)) <= allowed)
                .min(Comparator.comparingInt((String word) -> distance(plain, plain(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String plain(String word) {
        String shortened = word.length() > 60 ? word.substring(0, 60) : word;
        return shortened.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /// Letters to add, drop, change or swap with their neighbor to come from `a` to `b`.
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
