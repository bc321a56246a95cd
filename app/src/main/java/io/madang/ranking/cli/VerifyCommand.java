package io.madang.ranking.cli;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.PublishedFiles;
import io.madang.ranking.rules.LiveTitles;
import io.madang.ranking.rules.RuleOutcome;
import io.madang.ranking.rules.Verification;
import io.madang.ranking.rules.Wholeness;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `top10 verify`: derives views, ranks and weeks from the rest of the file, and names every row that differs.
///
/// It needs neither database nor Spring.
@Command(name = "verify", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class VerifyCommand implements Callable<Integer> {

    private final PublishedFiles published;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "top10.file")
    private List<Path> files;

    @Option(names = "--live", paramLabel = "TITLE")
    private List<String> live = new ArrayList<>();

    @Option(names = "--first-week", paramLabel = "DATE", descriptionKey = "top10.first-week")
    private LocalDate firstWeek = Wholeness.FIRST_WEEK;

    @Mixin
    private AnswerForm answer;

    public VerifyCommand(PublishedFiles published) {
        this.published = published;
    }

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        int exitCode = AnswerForm.DONE;
        try (VerifyAnswers answers = answer.isJson()
                ? new VerifyJson(out, answer.locale(), files.size() > 1)
                : new VerifyText(out, command.commandLine().getErr(), answer.locale())) {
            for (Path file : files) {
                exitCode = Math.max(exitCode, verify(file, answers));
            }
        }
        return exitCode;
    }

    private int verify(Path path, VerifyAnswers answers) {
        Parsed<PublishedFile> parsed = published.read(path);
        if (parsed.value().isEmpty()) {
            answers.refused(path, parsed.findings());
            return AnswerForm.BAD_INPUT;
        }
        PublishedFile file = parsed.value().get();
        List<Finding> findings = Stream.concat(parsed.findings().stream(), Wholeness.findings(file, firstWeek).stream())
                .toList();
        List<RuleOutcome> outcomes = Verification.of(file, new LiveTitles(Set.copyOf(live)));
        boolean isWhole = findings.stream().noneMatch(Finding::isError);
        boolean isKept = outcomes.stream().allMatch(RuleOutcome::isKept);
        answers.verified(file, outcomes, findings);
        return !isWhole ? AnswerForm.BAD_INPUT : isKept ? AnswerForm.DONE : AnswerForm.NO;
    }
}
