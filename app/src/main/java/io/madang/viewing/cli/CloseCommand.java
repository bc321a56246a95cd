package io.madang.viewing.cli;

import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.platform.AnswerLanguage;
import io.madang.viewing.CloseOutcome;
import io.madang.viewing.ViewingFolders;
import io.madang.viewing.ViewingLists;
import io.madang.viewing.ViewingPeriod;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `top10 close`: keeps all lists of a day or week, so that they change only as new versions.
@Command(name = "close", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class CloseCommand implements Callable<Integer> {

    private final ViewingFolders folders;

    @Spec
    private CommandSpec command;

    @Mixin
    private FolderAsked asked;

    @Option(names = "--day", paramLabel = "DATE")
    private @Nullable LocalDate day;

    @Option(names = "--week", paramLabel = "SUNDAY")
    private @Nullable LocalDate week;

    @Option(names = "--reason", paramLabel = "TEXT")
    private @Nullable String reason;

    @Mixin
    private AnswerLanguage language;

    public CloseCommand(ViewingFolders folders) {
        this.folders = folders;
    }

    @Override
    public Integer call() {
        return asked.during(folders, command.commandLine().getErr(), language.locale(), this::close);
    }

    private int close(ViewingLists lists) {
        ViewingPeriod period = period();
        if (!lists.due().isEmpty()) {
            throw new Refusal(Message.of("viewing.close.due", lists.due().size()));
        }
        CloseOutcome outcome = lists.close(period, Optional.ofNullable(reason).filter(text -> !text.isBlank()));
        PrintWriter out = command.commandLine().getOut();
        out.println(Message.of(
                        "viewing.close.done",
                        period.last(),
                        outcome.closed(),
                        outcome.changed().size(),
                        outcome.unchanged())
                .in(language.locale()));
        if (!outcome.missing().isEmpty()) {
            out.println(Message.of(
                            "viewing.close.missing",
                            outcome.missing().size(),
                            outcome.missing().getFirst(),
                            outcome.missing().getLast())
                    .in(language.locale()));
        }
        out.flush();
        return Answer.DONE;
    }

    private ViewingPeriod period() {
        if (day != null && week == null) {
            return ViewingPeriod.day(day);
        }
        if (week != null && day == null) {
            return ViewingPeriod.weekEnding(week);
        }
        throw new Refusal(Message.of("viewing.close.period"));
    }
}
