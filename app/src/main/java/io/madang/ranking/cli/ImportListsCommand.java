package io.madang.ranking.cli;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.platform.Opening;
import io.madang.platform.StorageOptions;
import io.madang.ranking.ImportOutcome;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.PublishedFiles;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.rules.Wholeness;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `top10 import`: published files into the database; each whole or not at all.
@Command(name = "import", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class ImportListsCommand implements Callable<Integer> {

    /// A file that was read, with what was noticed.
    record Read(Path path, Optional<PublishedFile> file, List<Finding> findings) {}

    private final PublishedFiles published;
    private final Opening<Top10Lists> opening;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "top10.file")
    private List<Path> files;

    @Option(names = "--first-week", paramLabel = "DATE", descriptionKey = "top10.first-week")
    private LocalDate firstWeek = Wholeness.FIRST_WEEK;

    @Mixin
    private StorageOptions storage;

    @Mixin
    private AnswerForm answer;

    /// @param opening the database, opened only where a file is whole
    public ImportListsCommand(PublishedFiles published, Opening<Top10Lists> opening) {
        this.published = published;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        ImportAnswers answers = new ImportAnswers(
                command.commandLine().getOut(), command.commandLine().getErr(), answer);
        List<Read> whole = new ArrayList<>();
        for (Path path : files) {
            Read read = read(path);
            if (read.file().isPresent()) {
                whole.add(read);
            } else {
                answers.refused(read);
            }
        }
        // A work gets its language from the lists of the world, so they come first.
        whole.sort(Comparator.comparing(read -> read.file().orElseThrow().kind()));
        if (!whole.isEmpty()) {
            opening.during(storage.storage(), lists -> {
                whole.forEach(read -> answers.kept(read, keep(lists, read)));
                return whole.size();
            });
        }
        return answers.end();
    }

    private static ImportOutcome keep(Top10Lists lists, Read read) {
        return lists.keep(read.file().orElseThrow());
    }

    private Read read(Path path) {
        Parsed<PublishedFile> parsed = published.read(path);
        if (parsed.value().isEmpty()) {
            return new Read(path, Optional.empty(), parsed.findings());
        }
        List<Finding> findings = Stream.concat(
                        parsed.findings().stream(),
                        Wholeness.findings(parsed.value().get(), firstWeek).stream())
                .toList();
        boolean isWhole = findings.stream().noneMatch(Finding::isError);
        return new Read(path, parsed.value().filter(file -> isWhole), findings);
    }
}
