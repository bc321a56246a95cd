package io.madang.shooting.format;

import io.madang.shooting.TalentActor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The row of one actor: a mark per scene, apart or all together in one word, and the daily cost.
///
/// @param marks the words before the cost; one word per scene where the row has as many as there are scenes
/// @param cost the last word
record TalentRow(TextLine line, List<String> marks, String cost) {

    static TalentRow of(TextLine line, int sceneCount) {
        List<String> words = line.words(Math.max(sceneCount, 2) + 2);
        List<String> marks = words.subList(0, words.size() - 1);
        boolean isTogether = marks.size() == 1 && sceneCount > 1;
        return new TalentRow(
                line,
                isTogether
                        ? marks.getFirst().chars().mapToObj(Character::toString).toList()
                        : marks,
                words.getLast());
    }

    /// True where the row has a mark per scene and a cost, right or wrong.
    boolean isComplete(int sceneCount) {
        return marks.size() == sceneCount;
    }

    boolean hasOnlyMarks() {
        return marks.stream().allMatch(mark -> mark.equals("0") || mark.equals("1"));
    }

    /// Marks as written, where a long row is cut; the whole row counts.
    int markCount() {
        return Math.max(marks.size(), line.wordCount() - 1);
    }

    /// Empty, with findings, where a mark or the cost is wrong; the row is complete.
    Optional<TalentActor> actor(int index, TalentFindings report) {
        List<Integer> scenes = new ArrayList<>();
        boolean isRight = true;
        for (int scene = 0; scene < marks.size(); scene++) {
            String mark = marks.get(scene);
            if (mark.equals("1")) {
                scenes.add(scene);
            } else if (!mark.equals("0")) {
                report.error(line.number(), mark, "talent.wrong-mark", String.valueOf(scene + 1));
                isRight = false;
            }
        }
        long daily = WholeNumber.readFromZero(line.number(), cost, "talent.cost", report);
        return isRight && daily >= 0 ? Optional.of(new TalentActor("a" + index, scenes, daily)) : Optional.empty();
    }
}
