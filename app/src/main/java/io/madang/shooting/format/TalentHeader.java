package io.madang.shooting.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands above the rows: perhaps a name, then the number of scenes and the number of actors.
///
/// @param sceneLine the line of the number of scenes
/// @param lines how many lines of text it takes
record TalentHeader(Optional<String> name, int sceneCount, int actorCount, int sceneLine, int lines) {

    private static final int MOST = 10_000;

    static Optional<TalentHeader> read(List<TextLine> lines, TalentFindings report) {
        int first = hasName(lines) ? 1 : 0;
        List<Count> counts = counts(lines.subList(first, lines.size()));
        if (counts.size() < 2) {
            report.error(
                    lines.getLast().number(), "", counts.isEmpty() ? "talent.no-scene-count" : "talent.no-actor-count");
            return Optional.empty();
        }
        int scenes = counts.getFirst().read(1, "talent.scene-count", report);
        int actors = counts.getLast().read(0, "talent.actor-count", report);
        if (scenes < 0 || actors < 0) {
            return Optional.empty();
        }
        boolean isOneLine = counts.getFirst().line() == counts.getLast().line();
        return Optional.of(new TalentHeader(
                first == 1 ? Optional.of(lines.getFirst().text()) : Optional.empty(),
                scenes,
                actors,
                counts.getFirst().line(),
                first + (isOneLine ? 1 : 2)));
    }

    /// A name may be a number too, such as the year of a film; what follows tells.
    private static boolean hasName(List<TextLine> lines) {
        if (isNumbers(lines, 0, 2)) {
            return isNumbers(lines, 1, 1) && isNumbers(lines, 2, 1);
        }
        boolean isCounts = isNumbers(lines, 0, 1) && isNumbers(lines, 1, 1) && !isNumbers(lines, 2, 1);
        return !isCounts;
    }

    private static boolean isNumbers(List<TextLine> lines, int index, int count) {
        if (index >= lines.size()) {
            return false;
        }
        List<String> words = lines.get(index).words(count + 1);
        return words.size() == count && words.stream().allMatch(WholeNumber::isWritten);
    }

    /// Both stand in a line of their own, or together in one.
    private static List<Count> counts(List<TextLine> lines) {
        if (isNumbers(lines, 0, 2)) {
            int line = lines.getFirst().number();
            return lines.getFirst().words(2).stream()
                    .map(word -> new Count(line, word))
                    .toList();
        }
        List<Count> counts = new ArrayList<>();
        for (TextLine line : lines.subList(0, Math.min(2, lines.size()))) {
            counts.add(new Count(line.number(), line.text()));
        }
        return counts;
    }

    /// A number of things as it is written.
    private record Count(int line, String text) {

        /// −1 where it is none.
        int read(int least, String key, TalentFindings report) {
            long value = WholeNumber.isWritten(text) ? WholeNumber.read(text).orElse(Long.MAX_VALUE) : Long.MIN_VALUE;
            if (value < least || value > MOST) {
                report.error(line, text, key, String.valueOf(least), String.valueOf(MOST));
                return -1;
            }
            return (int) value;
        }
    }
}
