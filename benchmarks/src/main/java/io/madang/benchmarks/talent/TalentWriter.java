package io.madang.benchmarks.talent;

import static java.util.stream.Collectors.joining;

import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/// Writes problems in the literature's file format.
final class TalentWriter {

    private TalentWriter() {}

    /// Writes one file per problem, named like it.
    static void writeAll(Iterable<TalentProblem> problems, Path folder) throws IOException {
        for (TalentProblem problem : problems) {
            write(problem, folder.resolve(problem.name() + ".dat"));
        }
    }

    static void write(TalentProblem problem, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text(problem));
    }

    static String text(TalentProblem problem) {
        String rows =
                problem.actors().stream().map(actor -> row(problem, actor)).collect(joining("\n"));
        String durations = problem.durations().stream().map(String::valueOf).collect(joining(" "));
        return "%s\n%d\n%d\n\n%s\n\n%s\n"
                .formatted(problem.name(), problem.sceneCount(), problem.actorCount(), rows, durations);
    }

    private static String row(TalentProblem problem, TalentActor actor) {
        return IntStream.range(0, problem.sceneCount())
                .mapToObj(scene -> actor.scenes().contains(scene) ? "1" : "0")
                .collect(joining(" ", "", "  " + actor.dailyCost()));
    }
}
