package io.madang.shooting.format;

import io.madang.shooting.TalentActor;
import java.util.ArrayList;
import java.util.List;

/// The rows of the actors and, below them, the durations.
final class TalentBody {

    private final TalentHeader header;
    private final TalentFindings report;
    private final List<TextLine> rows;
    private final List<TextLine> below;
    private final int lastLine;

    TalentBody(TalentHeader header, List<TextLine> lines, TalentFindings report) {
        this.header = header;
        this.report = report;
        List<TextLine> body = lines.subList(header.lines(), lines.size());
        lastLine = lines.getLast().number();
        int rowCount = rowCount(body);
        rows = body.subList(0, rowCount);
        below = body.subList(rowCount, body.size());
    }

    /// As many as there are actors; fewer where the file ends early, and then the last line may be the durations.
    private int rowCount(List<TextLine> body) {
        if (body.size() > header.actorCount()) {
            return header.actorCount();
        }
        boolean hasDurations = !body.isEmpty()
                && body.getLast().wordCount() == header.sceneCount()
                && !row(body.getLast()).isComplete(header.sceneCount());
        return body.size() - (hasDurations ? 1 : 0);
    }

    private TalentRow row(TextLine line) {
        return TalentRow.of(line, header.sceneCount());
    }

    List<TalentActor> actors() {
        if (rows.size() < header.actorCount()) {
            error(lastLine, "", "talent.too-few-rows", rows.size(), header.actorCount());
        }
        List<TalentActor> actors = new ArrayList<>();
        if (areAllOfOtherLength()) {
            return actors;
        }
        for (TextLine line : rows) {
            TalentRow row = row(line);
            if (row.isComplete(header.sceneCount())) {
                row.actor(actors.size(), report).ifPresent(actors::add);
            } else {
                error(line.number(), line.text(), "talent.row-length", row.markCount(), header.sceneCount());
            }
        }
        return actors;
    }

    /// Where all rows agree on another length, the number of scenes is what is wrong.
    private boolean areAllOfOtherLength() {
        int marks = rows.isEmpty() ? 0 : row(rows.getFirst()).markCount();
        boolean isOther = rows.size() > 1
                && marks != header.sceneCount()
                && rows.stream().allMatch(line -> row(line).markCount() == marks);
        if (isOther) {
            error(header.sceneLine(), "", "talent.other-scene-count", header.sceneCount(), marks);
        }
        return isOther;
    }

    List<Long> durations() {
        List<Long> durations = new ArrayList<>();
        if (below.isEmpty()) {
            error(lastLine, "", "talent.no-durations", header.sceneCount());
        } else if (below.size() > 1 && isRow(below.getFirst())) {
            error(below.getFirst().number(), below.getFirst().text(), "talent.too-many-rows", header.actorCount());
        } else {
            readDurations(durations);
        }
        return durations;
    }

    private boolean isRow(TextLine line) {
        return row(line).isComplete(header.sceneCount()) && row(line).hasOnlyMarks();
    }

    /// They may go on in a next line.
    private void readDurations(List<Long> durations) {
        for (TextLine line : below) {
            int missing = header.sceneCount() - durations.size();
            List<String> words = line.words(missing + 1);
            for (String word : words.subList(0, Math.min(missing, words.size()))) {
                durations.add(WholeNumber.readFromZero(line.number(), word, "talent.duration", report));
            }
            if (words.size() > missing) {
                error(line.number(), words.getLast(), "talent.text-after-end", header.sceneCount());
                return;
            }
        }
        if (durations.size() < header.sceneCount()) {
            int line = below.getLast().number();
            error(line, "", "talent.too-few-durations", durations.size(), header.sceneCount());
        }
    }

    private void error(int line, String value, String key, int... counts) {
        Object[] written = new Object[counts.length];
        for (int index = 0; index < counts.length; index++) {
            written[index] = String.valueOf(counts[index]);
        }
        report.error(line, value, key, written);
    }
}
