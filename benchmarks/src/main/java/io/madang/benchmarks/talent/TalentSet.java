package io.madang.benchmarks.talent;

import io.madang.common.Parsed;
import io.madang.shooting.TalentProblem;
import io.madang.shooting.format.TalentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Problems to measure: the generated set, or all files of a folder, named like the files.
final class TalentSet {

    private static final String GENERATED = "generated";

    private TalentSet() {}

    static List<TalentProblem> of(String name) throws IOException {
        if (name.equals(GENERATED)) {
            return TalentGenerator.wholeSet();
        }
        return files(Path.of(name)).stream().map(TalentSet::read).toList();
    }

    /// The instance files of a folder by name, or the one file.
    static List<Path> files(Path folder) throws IOException {
        if (Files.isRegularFile(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !name(file).matches("(LICENSE|README).*"))
                    .sorted()
                    .toList();
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.(dat|txt)$", "");
    }

    static TalentProblem read(Path file) {
        Parsed<TalentProblem> parsed = TalentReader.read(file);
        TalentProblem problem = parsed.value()
                .orElseThrow(() -> new IllegalArgumentException(String.join(
                        "\n",
                        parsed.findings().stream()
                                .map(finding -> finding.in(Locale.ENGLISH))
                                .toList())));
        return new TalentProblem(name(file), problem.durations(), problem.actors());
    }
}
