package io.madang.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds which scene of a newer draft is which of an older one.
///
/// First scenes with the same words; then the same number where nothing else fits much better, since a draft may be
/// numbered anew; then the likest; and at last the same number alone, since a scene may be rewritten from scratch.
final class DraftMatching {

    static final int NONE = -1;

    private static final double LIKE_BY_NUMBER = 0.4;
    private static final double CLEARLY_BETTER = 0.2;
    private static final double LIKE = 0.5;

    /// Beyond so many pairs, only scenes that stand close to each other are compared.
    private static final long MANY_PAIRS = 1_000_000;

    private static final int CLOSE = 100;

    private final List<Scene> older;
    private final List<Scene> newer;
    private final List<SceneWords> olderWords;
    private final List<SceneWords> newerWords;
    private final int[] partnerOfOlder;
    private final int[] partnerOfNewer;

    /// Two scenes and how alike they are.
    private record Pair(int older, int newer, double likeness) {}

    DraftMatching(Script older, Script newer) {
        this.older = older.scenes();
        this.newer = newer.scenes();
        this.olderWords =
                this.older.stream().map(scene -> SceneWords.of(older, scene)).toList();
        this.newerWords =
                this.newer.stream().map(scene -> SceneWords.of(newer, scene)).toList();
        this.partnerOfOlder = new int[this.older.size()];
        this.partnerOfNewer = new int[this.newer.size()];
        Arrays.fill(partnerOfOlder, NONE);
        Arrays.fill(partnerOfNewer, NONE);
    }

    /// For every scene of the newer draft its index in the older one, or `NONE`.
    int[] match() {
        sameWords();
        List<Pair> numbered = sameNumbers();
        List<Pair> likely = likePairs();
        double[] bestOfOlder = new double[older.size()];
        double[] bestOfNewer = new double[newer.size()];
        for (Pair pair : likely) {
            bestOfOlder[pair.older] = Math.max(bestOfOlder[pair.older], pair.likeness);
            bestOfNewer[pair.newer] = Math.max(bestOfNewer[pair.newer], pair.likeness);
        }
        numbered.stream()
                .filter(pair -> isTrusted(pair, Math.max(bestOfOlder[pair.older], bestOfNewer[pair.newer])))
                .forEach(this::join);
        likely.forEach(this::join);
        numbered.forEach(this::join);
        return partnerOfNewer.clone();
    }

    boolean hasSameText(int older, int newer) {
        return olderWords.get(older).text().equals(newerWords.get(newer).text());
    }

    private void join(Pair pair) {
        if (partnerOfOlder[pair.older] == NONE && partnerOfNewer[pair.newer] == NONE) {
            partnerOfOlder[pair.older] = pair.newer;
            partnerOfNewer[pair.newer] = pair.older;
        }
    }

    /// The same place and words, once in each draft, or also under the same number.
    private void sameWords() {
        Map<String, List<Integer>> byText = new HashMap<>();
        for (int index = 0; index < older.size(); index++) {
            byText.computeIfAbsent(olderWords.get(index).text(), _ -> new ArrayList<>())
                    .add(index);
        }
        Map<String, Integer> times = new HashMap<>();
        newerWords.forEach(words -> times.merge(words.text(), 1, Integer::sum));
        for (int index = 0; index < newer.size(); index++) {
            SceneWords words = newerWords.get(index);
            for (int candidate : byText.getOrDefault(words.text(), List.of())) {
                boolean isOnly = words.isLong()
                        && times.getOrDefault(words.text(), 0) == 1
                        && byText.getOrDefault(words.text(), List.of()).size() == 1;
                if (isOnly
                        || (isSameNumber(candidate, index)
                                && olderWords.get(candidate).isSamePlace(words))) {
                    join(new Pair(candidate, index, 1));
                }
            }
        }
    }

    private boolean isSameNumber(int olderIndex, int newerIndex) {
        Scene one = older.get(olderIndex);
        Scene other = newer.get(newerIndex);
        return one.isNumbered() && other.isNumbered() && one.number().equals(other.number());
    }

    private List<Pair> sameNumbers() {
        Map<String, Integer> byNumber = new HashMap<>();
        for (int index = 0; index < older.size(); index++) {
            if (older.get(index).isNumbered() && partnerOfOlder[index] == NONE) {
                byNumber.putIfAbsent(older.get(index).number(), index);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; index < newer.size(); index++) {
            Integer same = newer.get(index).isNumbered() && partnerOfNewer[index] == NONE
                    ? byNumber.get(newer.get(index).number())
                    : null;
            if (same != null) {
                pairs.add(pair(same, index));
            }
        }
        return pairs;
    }

    private Pair pair(int olderIndex, int newerIndex) {
        return new Pair(olderIndex, newerIndex, olderWords.get(olderIndex).likeness(newerWords.get(newerIndex)));
    }

    /// An omitted scene has lost its words, so only its number can tell.
    private boolean isTrusted(Pair pair, double best) {
        boolean isOmitted =
                newer.get(pair.newer).isOmitted() || older.get(pair.older).isOmitted();
        return isOmitted || (pair.likeness >= LIKE_BY_NUMBER && best <= pair.likeness + CLEARLY_BETTER);
    }

    /// All pairs of scenes without a partner that are alike, the likest first, then those that stand closest.
    private List<Pair> likePairs() {
        int[] free = free(partnerOfOlder);
        int[] freeNewer = free(partnerOfNewer);
        boolean isMany = (long) free.length * freeNewer.length > MANY_PAIRS;
        List<Pair> pairs = new ArrayList<>();
        for (int one : free) {
            for (int other : freeNewer) {
                if (!isMany || Math.abs(one - other) <= CLOSE) {
                    Pair pair = pair(one, other);
                    if (pair.likeness >= LIKE) {
                        pairs.add(pair);
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness)
                .thenComparingInt(pair -> Math.abs(pair.older - pair.newer))
                .thenComparingInt(pair -> pair.newer));
        return pairs;
    }

    private static int[] free(int[] partners) {
        return IntStream.range(0, partners.length)
                .filter(index -> partners[index] == NONE)
                .toArray();
    }
}
