package io.madang.breakdown;

import io.madang.script.CastMember;
import io.madang.script.Scene;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/// Finds which sheet belongs to which scene of the draft it was made from.
///
/// A number of the file's own tells it. A number that was only counted does not: sheets keep theirs when scenes are put
/// in between. So the other scenes and sheets are laid side by side in their order, where place and light agree most.
final class SheetMatching {

    private static final int SAME_SET = 4;
    private static final int SAME_NUMBER = 2;

    /// More pairs than the longest series has; above it only numbers count.
    private static final long MOST_PAIRS = 10_000_000;

    /// A scene, and the sheet its draft alone gives.
    record Drafted(Scene scene, BreakdownSheet sheet) {}

    private final Map<Integer, BreakdownSheet> owned = new HashMap<>();
    private final List<Drafted> scenes;
    private final List<BreakdownSheet> sheets;

    private SheetMatching(List<Drafted> scenes, List<BreakdownSheet> sheets) {
        this.scenes = new ArrayList<>(scenes);
        this.sheets = new ArrayList<>(sheets);
    }

    /// The sheets by the index of their scenes' headings.
    static Map<Integer, BreakdownSheet> match(List<Drafted> scenes, List<BreakdownSheet> sheets) {
        SheetMatching matching = new SheetMatching(scenes, sheets);
        matching.byNumber(false);
        if ((long) matching.scenes.size() * matching.sheets.size() <= MOST_PAIRS) {
            matching.inOrder();
        } else {
            matching.byNumber(true);
        }
        return matching.owned;
    }

    /// Where a number stands twice, in order.
    private void byNumber(boolean alsoCounted) {
        Map<String, Queue<BreakdownSheet>> byNumber = new HashMap<>();
        sheets.forEach(sheet -> byNumber.computeIfAbsent(sheet.number(), _ -> new ArrayDeque<>())
                .add(sheet));
        for (Drafted drafted : List.copyOf(scenes)) {
            Queue<BreakdownSheet> same = byNumber.getOrDefault(drafted.scene().number(), new ArrayDeque<>());
            if ((alsoCounted || drafted.scene().isNumbered()) && !same.isEmpty()) {
                join(drafted, same.remove());
            }
        }
        scenes.removeIf(drafted -> owned.containsKey(drafted.scene().firstElement()));
        sheets.removeAll(owned.values());
    }

    private void join(Drafted drafted, BreakdownSheet sheet) {
        owned.put(drafted.scene().firstElement(), sheet);
    }

    /// Pairs that keep the order of both and agree most in all.
    private void inOrder() {
        int[][] best = new int[scenes.size() + 1][sheets.size() + 1];
        for (int scene = scenes.size() - 1; scene >= 0; scene--) {
            for (int sheet = sheets.size() - 1; sheet >= 0; sheet--) {
                int apart = Math.max(best[scene + 1][sheet], best[scene][sheet + 1]);
                int together = best[scene + 1][sheet + 1] + likeness(scenes.get(scene), sheets.get(sheet));
                best[scene][sheet] = Math.max(apart, together);
            }
        }
        int scene = 0;
        int sheet = 0;
        while (scene < scenes.size() && sheet < sheets.size()) {
            int likeness = likeness(scenes.get(scene), sheets.get(sheet));
            if (likeness > 0 && best[scene][sheet] == best[scene + 1][sheet + 1] + likeness) {
                join(scenes.get(scene++), sheets.get(sheet++));
            } else if (best[scene][sheet] == best[scene + 1][sheet]) {
                scene++;
            } else {
                sheet++;
            }
        }
    }

    /// 0 where neither set nor number agree.
    private static int likeness(Drafted drafted, BreakdownSheet sheet) {
        BreakdownSheet other = drafted.sheet();
        int likeness = CastMember.folded(other.set()).equals(CastMember.folded(sheet.set())) ? SAME_SET : 0;
        likeness += other.number().equals(sheet.number()) ? SAME_NUMBER : 0;
        if (likeness == 0) {
            return 0;
        }
        likeness += other.setting() == sheet.setting() ? 1 : 0;
        likeness += other.timeOfDay().equals(sheet.timeOfDay()) ? 1 : 0;
        likeness += other.eighths().equals(sheet.eighths()) ? 1 : 0;
        return likeness + (other.synopsis().equals(sheet.synopsis()) ? 1 : 0);
    }
}
