package io.madang.script.cli;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.common.Refusal;
import io.madang.platform.AnswerLanguage;
import io.madang.script.Screenplay;
import io.madang.script.ScreenplayFormat;
import io.madang.script.Screenplays;
import io.madang.script.Screenplays.HashTags;
import io.madang.script.Screenplays.Written;
import io.madang.script.Script;
import io.madang.script.ScriptExport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `script`: the scenes of a screenplay, or the screenplay in another format.
@Command(name = "script", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class ScriptCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;

    /// How the answer is written.
    enum Form {
        TEXT,
        JSON,
        CSV,
        FOUNTAIN,
        FDX,
        USS
    }

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", descriptionKey = "script.file")
    private Path file;

    @Option(names = "--format", paramLabel = "text|json|csv|fountain|fdx|uss", defaultValue = "text")
    private Form form;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--compare", paramLabel = "OLDER")
    private @Nullable Path older;

    @Option(names = "--tags")
    private boolean tags;

    @Mixin
    private AnswerLanguage language;

    private final Screenplays screenplays;
    private final ScriptExport schedules;

    /// @param schedules writes files for scheduling programs
    public ScriptCommand(Screenplays screenplays, ScriptExport schedules) {
        this.screenplays = screenplays;
        this.schedules = schedules;
    }

    @Override
    public Integer call() {
        if (older != null && form != Form.TEXT && form != Form.JSON) {
            throw new Refusal(Message.of("script.compare-format"));
        }
        List<Finding> findings = new ArrayList<>();
        Optional<Screenplay> screenplay = read(file, findings);
        Optional<Script> before =
                Optional.ofNullable(older).flatMap(path -> read(path, findings)).map(Script::of);
        if (screenplay.isEmpty() || (older != null && before.isEmpty())) {
            return refuse(findings);
        }
        String answer = answer(screenplay.get(), before, findings);
        if (form != Form.JSON) {
            tell(findings);
        }
        deliver(answer);
        return DONE;
    }

    private Optional<Screenplay> read(Path path, List<Finding> findings) {
        Parsed<Screenplay> read = screenplays.read(path, tags ? HashTags.ARE_TAGS : HashTags.ARE_TEXT);
        findings.addAll(read.findings());
        return read.value();
    }

    private int refuse(List<Finding> findings) {
        if (form == Form.JSON) {
            deliver(new ScriptJson(language.locale()).refused(file, findings));
        } else {
            tell(findings);
        }
        return BAD_INPUT;
    }

    /// @param findings those of a format that cannot hold everything are added
    private String answer(Screenplay screenplay, Optional<Script> before, List<Finding> findings) {
        Script script = Script.of(screenplay);
        ScriptAnswer answer = new ScriptAnswer(script, String.valueOf(older), before.map(script::since), findings);
        return switch (form) {
            case TEXT ->
                answer.comparison().isPresent()
                        ? new ChangeText(language.locale()).of(answer)
                        : new ScriptText(language.locale()).of(answer);
            case JSON -> new ScriptJson(language.locale()).of(file, answer);
            case CSV -> ScriptCsv.of(answer.script());
            case FOUNTAIN -> written(screenplay, ScreenplayFormat.FOUNTAIN, findings);
            case FDX -> written(screenplay, ScreenplayFormat.FINAL_DRAFT, findings);
            case USS -> schedules.write(script);
        };
    }

    private String written(Screenplay screenplay, ScreenplayFormat format, List<Finding> findings) {
        Written written = screenplays.write(screenplay, format);
        findings.addAll(written.findings());
        return written.text();
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
            if (Files.exists(out) && (Files.isSameFile(out, file) || (older != null && Files.isSameFile(out, older)))) {
                throw new Refusal(Message.of("script.same-file", out));
            }
            Files.writeString(out, answer);
        } catch (IOException e) {
            throw new Refusal(Message.of("script.not-written", out, e.getClass().getSimpleName()), e);
        }
    }
}
