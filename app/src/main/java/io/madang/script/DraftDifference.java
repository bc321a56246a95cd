package io.madang.script;

import io.madang.script.DraftChange.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says for every scene of two drafts what became of it.
final class DraftDifference {

    private final List<Scene> older;
    private final List<Scene> newer;
    private final DraftMatching matching;
    private final int[] partners;

    /// Indices in the newer and in the older draft of the scenes that stayed in order.
    private final BitSet inOrder;

    private final BitSet inOrderBefore = new BitSet();

    DraftDifference(Script older, Script newer) {
        this.older = older.scenes();
        this.newer = newer.scenes();
        this.matching = new DraftMatching(older, newer);
        this.partners = matching.match();
        this.inOrder = inOrder();
        inOrder.stream().map(index -> partners[index]).forEach(inOrderBefore::set);
    }

    DraftComparison compare() {
        BitSet kept = new BitSet();
        Arrays.stream(partners).filter(partner -> partner != DraftMatching.NONE).forEach(kept::set);
        List<DraftChange> changes = new ArrayList<>();
        int told = goneFrom(0, kept, changes);
        for (int index = 0; index < newer.size(); index++) {
            changes.add(change(index, inOrder.get(index)));
            if (inOrder.get(index)) {
                told = goneFrom(Math.max(told, partners[index] + 1), kept, changes);
            }
        }
        return new DraftComparison(changes);
    }

    /// Tells the scenes from `first` on that are gone, up to the next that is kept; gives where it ended.
    private int goneFrom(int first, BitSet kept, List<DraftChange> changes) {
        int index = first;
        while (index < older.size()) {
            if (!kept.get(index)) {
                changes.add(new DraftChange(
                        Set.of(Kind.GONE), Optional.of(older.get(index)), Optional.empty(), List.of(), List.of()));
            } else if (inOrderBefore.get(index)) {
                return index;
            }
            index++;
        }
        return index;
    }

    private DraftChange change(int index, boolean isInOrder) {
        Scene now = newer.get(index);
        if (partners[index] == DraftMatching.NONE) {
            return new DraftChange(Set.of(Kind.NEW), Optional.empty(), Optional.of(now), List.of(), List.of());
        }
        Scene before = older.get(partners[index]);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (!isInOrder) {
            kinds.add(Kind.MOVED);
        }
        if (now.isNumbered() && before.isNumbered() && !now.number().equals(before.number())) {
            kinds.add(Kind.NUMBER);
        }
        List<String> joined = without(now.cast(), before.cast());
        List<String> left = without(before.cast(), now.cast());
        if (now.isOmitted() && !before.isOmitted()) {
            kinds.add(Kind.OMITTED);
        } else {
            content(index, before, now, kinds);
            if (!joined.isEmpty() || !left.isEmpty()) {
                kinds.add(Kind.CAST);
            }
        }
        return new DraftChange(kinds, Optional.of(before), Optional.of(now), joined, left);
    }

    private void content(int index, Scene before, Scene now, Set<Kind> kinds) {
        if (!plain(before.text()).equals(plain(now.text()))) {
            kinds.add(Kind.HEADING);
        }
        if (!matching.hasSameText(partners[index], index)) {
            kinds.add(Kind.TEXT);
        }
        boolean isComparable = before.length().estimated() == now.length().estimated();
        if (isComparable && !before.length().eighths().equals(now.length().eighths())) {
            kinds.add(Kind.LENGTH);
        }
    }

    private static String plain(String heading) {
        return CastMember.folded(heading);
    }

    private static List<String> without(List<String> names, List<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }

    /// The most scenes of the newer draft that stand in the same order as before; the others were moved.
    private BitSet inOrder() {
        int[] lastOfLength = new int[newer.size() + 1];
        int[] previous = new int[newer.size()];
        int longest = 0;
        for (int index = 0; index < newer.size(); index++) {
            if (partners[index] == DraftMatching.NONE) {
                continue;
            }
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (partners[lastOfLength[middle + 1]] < partners[index]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[index] = low == 0 ? DraftMatching.NONE : lastOfLength[low];
            lastOfLength[low + 1] = index;
            longest = Math.max(longest, low + 1);
        }
        BitSet kept = new BitSet();
        for (int index = longest == 0 ? DraftMatching.NONE : lastOfLength[longest];
                index >= 0;
                index = previous[index]) {
            kept.set(index);
        }
        return kept;
    }
}
