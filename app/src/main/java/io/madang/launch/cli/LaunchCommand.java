package io.madang.launch.cli;

import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.common.Refusal;
import io.madang.launch.LaunchSource;
import io.madang.launch.format.LaunchCsv;
import io.madang.launch.format.LaunchEvents;
import io.madang.launch.format.LaunchJson;
import io.madang.launch.format.LaunchText;
import io.madang.platform.AnswerLanguage;
import io.madang.slate.Title;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `launch`: where and when the titles of a studio folder launch.
@Command(name = "launch", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class LaunchCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int NO = 1;
    private static final int BAD_INPUT = 2;

    /// How the answer is written.
    enum Form {
        TEXT,
        JSON,
        CSV,
        ICS
    }

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    @Option(names = "--title", paramLabel = "KEY")
    private @Nullable String title;

    @Option(names = "--format", paramLabel = "text|json|csv|ics", defaultValue = "text")
    private Form form;

    @Mixin
    private AnswerLanguage language;

    private final LaunchSource source;
    private final InstantSource clock;

    public LaunchCommand(LaunchSource source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Parsed<LaunchSource.Given> parsed = source.read(folder);
        PrintWriter err = command.commandLine().getErr();
        parsed.findings().forEach(finding -> err.println(finding.in(language.locale())));
        if (parsed.value().isEmpty()) {
            return BAD_INPUT;
        }
        LaunchSource.Given given = parsed.value().get();
        List<Title> titles = chosen(given.titles());
        PrintWriter out = command.commandLine().getOut();
        out.print(
                switch (form) {
                    case TEXT -> new LaunchText(language.locale()).of(titles, given.calendar());
                    case JSON ->
                        new LaunchJson(given.calendar(), language.locale()).text(titles) + System.lineSeparator();
                    case CSV -> LaunchCsv.of(titles, given.calendar(), language.locale());
                    case ICS -> new LaunchEvents(given.calendar(), clock.instant(), language.locale()).of(titles);
                });
        out.flush();
        boolean isAnswered =
                titles.stream().anyMatch(one -> given.calendar().find(one.id()).isPresent());
        return isAnswered ? DONE : NO;
    }

    private List<Title> chosen(List<Title> titles) {
        List<Title> chosen = titles.stream()
                .filter(one -> title == null || one.id().value().equals(title))
                .toList();
        if (title != null && chosen.isEmpty()) {
            String keys = titles.stream().map(one -> one.id().value()).collect(Collectors.joining(", "));
            throw new Refusal(Message.of("launch.no-title", title, keys));
        }
        return chosen;
    }
}
