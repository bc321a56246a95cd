package io.madang.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a scene, to tell how alike two scenes are whatever their order.
final class SceneWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int FEW = 8;

    /// Hashes of words, sorted.
    private final int[] heading;

    private final int[] body;
    private final String text;

    private SceneWords(int[] heading, int[] body, String text) {
        this.heading = heading;
        this.body = body;
        this.text = text;
    }

    static SceneWords of(Script script, Scene scene) {
        String whole = script.textOf(scene);
        String body = whole.contains("\n") ? whole.substring(whole.indexOf('\n') + 1) : "";
        Heading heading = scene.heading();
        String place = heading.setting().mark() + " " + heading.set() + " " + heading.timeOfDay();
        return new SceneWords(
                hashes(place),
                hashes(body),
                body.strip().replaceAll("\\s+", " ").replace('’', '\''));
    }

    private static int[] hashes(String text) {
        int[] hashes = BETWEEN_WORDS
                .splitAsStream(text.toUpperCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .mapToInt(String::hashCode)
                .toArray();
        Arrays.sort(hashes);
        return hashes;
    }

    /// The words below the heading, with single spaces.
    String text() {
        return text;
    }

    /// From 0, nothing in common, to 1, the same words; where there are few of them, the heading counts for more.
    double likeness(SceneWords other) {
        double place = shared(heading, other.heading);
        int words = Math.max(body.length, other.body.length);
        double weight = words >= FEW ? 0.7 : 0.3;
        return words == 0 ? place : weight * shared(body, other.body) + (1 - weight) * place;
    }

    boolean isSamePlace(SceneWords other) {
        return Arrays.equals(heading, other.heading);
    }

    boolean isLong() {
        return body.length >= FEW;
    }

    /// Twice the common words by all words of both.
    private static double shared(int[] one, int[] other) {
        if (one.length + other.length == 0) {
            return 1;
        }
        int common = 0;
        int left = 0;
        int right = 0;
        while (left < one.length && right < other.length) {
            if (one[left] == other[right]) {
                common++;
                left++;
                right++;
            } else if (one[left] < other[right]) {
                left++;
            } else {
                right++;
            }
        }
        return 2.0 * common / (one.length + other.length);
    }
}
