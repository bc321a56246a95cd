package io.madang.shooting.format;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentProblem;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the literature's file format, as `docs/formats.md` describes it: a name, the numbers of scenes and actors, a
/// row per actor, and the durations; blank lines and spacing do not matter.
public final class TalentReader {

    private TalentReader() {}

    public static Parsed<TalentProblem> read(Path file) {
        TalentFindings report = new TalentFindings(file.toString());
        Optional<byte[]> bytes = FileText.bytes(file, report);
        return bytes.isEmpty() ? Parsed.refused(report.findings()) : read(file, bytes.get());
    }

    /// Reads what stands in a file.
    ///
    /// @param file names the problem where the content does not
    public static Parsed<TalentProblem> read(Path file, byte[] content) {
        TalentFindings report = new TalentFindings(file.toString());
        Optional<TalentProblem> problem =
                FileText.decoded(content, report).flatMap(text -> problem(nameOf(file), TextLine.of(text), report));
        List<Finding> findings = report.findings();
        return problem.isPresent() && findings.isEmpty()
                ? Parsed.of(problem.get(), List.of())
                : Parsed.refused(findings);
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static Optional<TalentProblem> problem(String fileName, List<TextLine> lines, TalentFindings report) {
        if (lines.isEmpty()) {
            report.error(0, "", "talent.empty-file");
            return Optional.empty();
        }
        return TalentHeader.read(lines, report).flatMap(header -> {
            TalentBody body = new TalentBody(header, lines, report);
            List<TalentActor> actors = body.actors();
            List<Long> durations = body.durations();
            return report.isEmpty()
                    ? problem(header.name().orElse(fileName), durations, actors, report)
                    : Optional.empty();
        });
    }

    private static Optional<TalentProblem> problem(
            String name, List<Long> durations, List<TalentActor> actors, TalentFindings report) {
        BigInteger highest = TalentProblem.highestCost(durations, actors);
        if (highest.bitLength() >= Long.SIZE) {
            report.error(0, highest.toString(), "talent.too-costly");
            return Optional.empty();
        }
        return Optional.of(new TalentProblem(name, durations, new ArrayList<>(actors)));
    }
}
