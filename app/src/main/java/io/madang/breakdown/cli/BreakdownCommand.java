package io.madang.breakdown.cli;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownFiles;
import io.madang.breakdown.DraftMerge;
import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.common.Refusal;
import io.madang.platform.AnswerLanguage;
import io.madang.script.Screenplay;
import io.madang.script.Screenplays;
import io.madang.script.Screenplays.HashTags;
import io.madang.script.Script;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `breakdown`: what the scenes of a screenplay or a schedule need.
@Command(name = "breakdown", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class BreakdownCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;

    /// How the answer is written.
    enum Form {
        TEXT,
        JSON,
        CSV,
        USS
    }

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", descriptionKey = "breakdown.file")
    private Path file;

    @Option(names = "--format", paramLabel = "text|json|csv|uss", defaultValue = "text")
    private Form form;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--draft", paramLabel = "NEWER")
    private @Nullable Path newer;

    @Option(names = "--since", paramLabel = "OLDER")
    private @Nullable Path older;

    @Mixin
    private AnswerLanguage language;

    private final Screenplays screenplays;
    private final BreakdownFiles files;

    public BreakdownCommand(Screenplays screenplays, BreakdownFiles files) {
        this.screenplays = screenplays;
        this.files = files;
    }

    @Override
    public Integer call() {
        if ((newer == null) != (older == null)) {
            throw new Refusal(Message.of("breakdown.draft-and-since"));
        }
        List<Finding> findings = new ArrayList<>();
        Optional<Breakdown> breakdown = breakdown(findings);
        Optional<Script> before = Optional.ofNullable(older).flatMap(path -> script(path, findings));
        Optional<Script> after = Optional.ofNullable(newer).flatMap(path -> script(path, findings));
        if (findings.stream().anyMatch(Finding::isError) || breakdown.isEmpty()) {
            return refuse(findings);
        }
        Optional<DraftMerge> merge =
                before.flatMap(one -> after.map(other -> breakdown.get().with(one, other)));
        Breakdown now = merge.map(DraftMerge::breakdown).orElseGet(breakdown::get);
        String answer = answer(new BreakdownAnswer(now, merge, findings));
        if (form != Form.JSON) {
            tell(findings);
        }
        deliver(answer);
        return DONE;
    }

    private Optional<Breakdown> breakdown(List<Finding> findings) {
        if (ScheduleFile.isOne(file)) {
            Parsed<Breakdown> read = files.read(file);
            findings.addAll(read.findings());
            return read.value();
        }
        return script(file, findings).map(Breakdown::of);
    }

    private Optional<Script> script(Path path, List<Finding> findings) {
        Parsed<Screenplay> read = screenplays.read(path, HashTags.ARE_TEXT);
        findings.addAll(read.findings());
        return read.value().map(Script::of);
    }

    private int refuse(List<Finding> findings) {
        if (form == Form.JSON) {
            deliver(new BreakdownJson(language.locale()).refused(file, findings));
        } else {
            tell(findings);
        }
        return BAD_INPUT;
    }

    private String answer(BreakdownAnswer answer) {
        return switch (form) {
            case TEXT -> new BreakdownText(language.locale()).of(answer);
            case JSON -> new BreakdownJson(language.locale()).of(file, answer);
            case CSV -> new BreakdownCsv(answer.breakdown(), language.locale()).text();
            case USS -> files.write(answer.breakdown());
        };
    }

    private void tell(List<Finding> findings) {
        PrintWriter err = command.commandLine().getErr();
        findings.forEach(finding -> err.println(finding.in(language.locale())));
        err.flush();
    }

    private void deliver(String answer) {
        if (out == null) {
            PrintWriter screen = command.commandLine().getOut();
            screen.print(answer);
            screen.flush();
            return;
        }
        try {
            for (Path read :
                    Stream.of(file, older, newer).flatMap(Stream::ofNullable).toList()) {
                if (Files.exists(out) && Files.exists(read) && Files.isSameFile(out, read)) {
                    throw new Refusal(Message.of("script.same-file", out));
                }
            }
            Files.writeString(out, answer);
        } catch (IOException e) {
            throw new Refusal(Message.of("script.not-written", out, e.getClass().getSimpleName()), e);
        }
    }
}
