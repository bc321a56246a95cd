package io.madang.shooting.cli;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.common.Refusal;
import io.madang.platform.AnswerLanguage;
import io.madang.shooting.SceneOrderSolver;
import io.madang.shooting.TalentCost;
import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentOrder;
import io.madang.shooting.TalentOutcome;
import io.madang.shooting.TalentProblem;
import io.madang.shooting.TalentSolver;
import io.madang.shooting.format.TalentReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `talent`: the pure talent scheduling problem, to a proven optimum. Files that cannot be read are told, and the
/// others
/// are still solved.
@Command(name = "talent", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class TalentCommand implements Callable<Integer> {

    private static final int SOLVED = 0;
    private static final int BAD_INPUT = 2;
    private static final double MOST_SECONDS = 1e6;

    /// How the answer is written.
    enum Form {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files;

    @Option(names = "--time-limit", paramLabel = "S", defaultValue = "60")
    private double seconds;

    @Option(names = "--threads", paramLabel = "N")
    private @Nullable Integer threads;

    @Option(names = "--memory", paramLabel = "M")
    private @Nullable String memory;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private Form form;

    @Mixin
    private AnswerLanguage language;

    @Option(names = "--rules", paramLabel = "RULES")
    private @Nullable Path rules;

    private final TalentSolver solver;
    private final SceneOrderSolver ruledSolver;

    public TalentCommand(TalentSolver solver, SceneOrderSolver ruledSolver) {
        this.solver = solver;
        this.ruledSolver = ruledSolver;
    }

    @Override
    public Integer call() {
        TalentLimits limits = limits();
        TalentAnswers answers = form == Form.JSON
                ? new TalentJson(out(), language.locale(), seed, files.size() > 1)
                : new TalentReport(out(), language.locale(), files.size() > 1);
        int exitCode = SOLVED;
        for (Path file : files) {
            Parsed<TalentProblem> read = TalentReader.read(file);
            read.findings().stream()
                    .map((Finding finding) -> finding.in(language.locale()))
                    .forEach(command.commandLine().getErr()::println);
            if (read.value().isPresent() && rules != null) {
                RuledTalent ruled = new RuledTalent(
                        rules,
                        ruledSolver,
                        language.locale(),
                        command.commandLine().getErr());
                exitCode = Math.max(exitCode, ruled.answer(file, read.value().get(), limits, answers));
            } else if (read.value().isPresent()) {
                TalentProblem problem = read.value().get();
                answers.solved(file, problem, checked(problem, solve(problem, limits)));
            } else {
                answers.unreadable(file, read.findings());
                exitCode = BAD_INPUT;
            }
        }
        answers.end();
        return exitCode;
    }

    private TalentOutcome solve(TalentProblem problem, TalentLimits limits) {
        ProgressLine line = new ProgressLine(command.commandLine().getErr(), language.locale(), problem.name());
        try {
            return solver.solve(problem, limits, line::show);
        } finally {
            line.clear();
        }
    }

    /// No order is printed whose cost a second count does not confirm.
    private static TalentOutcome checked(TalentProblem problem, TalentOutcome outcome) {
        TalentOrder order = outcome.order();
        long counted = TalentCost.of(problem, order.scenes());
        if (counted != order.cost()) {
            throw new IllegalStateException("The order (%s) of (%s) costs (%d), but the search counted (%d)."
                    .formatted(order.scenes(), problem.name(), counted, order.cost()));
        }
        return outcome;
    }

    private TalentLimits limits() {
        if (!(seconds > 0) || seconds > MOST_SECONDS) {
            throw new Refusal(Message.of("talent.bad-time", String.valueOf((long) MOST_SECONDS)));
        }
        if (threads != null && threads < 1) {
            throw new Refusal(Message.of("talent.bad-threads"));
        }
        return new TalentLimits(
                Duration.ofNanos(Math.max(1, (long) (seconds * 1e9))),
                threads == null ? Runtime.getRuntime().availableProcessors() : threads,
                memoryBytes(),
                seed);
    }

    private long memoryBytes() {
        Memory heap = Memory.ofThisMachine();
        String written = memory;
        if (written == null) {
            return heap.usual();
        }
        long wanted = Memory.bytes(written).orElseThrow(() -> new Refusal(Message.of("talent.bad-memory", written)));
        if (wanted > heap.most()) {
            Message warning = Message.of("talent.less-memory", Memory.text(heap.most()), Memory.javaOption(wanted));
            command.commandLine().getErr().println(warning.in(language.locale()));
        }
        return Math.min(wanted, heap.most());
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
