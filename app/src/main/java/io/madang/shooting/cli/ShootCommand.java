package io.madang.shooting.cli;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownFiles;
import io.madang.breakdown.Stripboard;
import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.common.Refusal;
import io.madang.platform.AnswerLanguage;
import io.madang.script.Screenplays;
import io.madang.script.Script;
import io.madang.shooting.SchedulingOutcome;
import io.madang.shooting.SchedulingOutcome.Found;
import io.madang.shooting.ShootingCheck;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingProblem.Terms;
import io.madang.shooting.ShootingSchedule;
import io.madang.shooting.ShootingSolver;
import io.madang.shooting.ShootingSolver.Limits;
import io.madang.shooting.cli.ShootPapers.FileKind;
import io.madang.shooting.format.TermsReader;
import io.madang.shooting.paper.ShootingBoard;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `shoot`: scenes on shooting days, as cheap as can be found, with a bound that holds.
@Command(name = "shoot", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class ShootCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int IMPOSSIBLE = 1;
    private static final int BAD_INPUT = 2;
    private static final double MOST_SECONDS = 1e6;
    private static final int MOST_ALTERNATIVES = 3;

    /// How the answer is written.
    enum Form {
        TEXT,
        JSON,
        USS,
        PDF,
        XLSX,
        CSV,
        ICS;

        /// The kind of file that papers become; empty where the whole answer is written.
        Optional<FileKind> paper() {
            return Arrays.stream(FileKind.values())
                    .filter(kind -> kind.name().equals(name()))
                    .findFirst();
        }
    }

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", descriptionKey = "shoot.file")
    private Path file;

    @Option(names = "--rules", paramLabel = "RULES")
    private @Nullable Path rules;

    @Option(names = "--board", paramLabel = "NAME")
    private @Nullable String board;

    @Option(names = "--keep", paramLabel = "NAME")
    private @Nullable String kept;

    @Option(names = "--why", paramLabel = "DATE")
    private @Nullable LocalDate why;

    @Option(names = "--alternatives", paramLabel = "N", defaultValue = "0")
    private int alternatives;

    @Option(names = "--time-limit", paramLabel = "S", defaultValue = "60")
    private double seconds;

    @Option(names = "--steps", paramLabel = "N")
    private @Nullable Long steps;

    @Option(names = "--threads", paramLabel = "N")
    private @Nullable Integer threads;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--format", paramLabel = "text|json|uss|pdf|xlsx|csv|ics", defaultValue = "text")
    private Form form;

    @Mixin
    private AnswerLanguage language;

    @Mixin
    private PaperOptions papers;

    private final BreakdownFiles breakdowns;
    private final Screenplays screenplays;
    private final ShootingSolver solver;

    public ShootCommand(BreakdownFiles breakdowns, Screenplays screenplays, ShootingSolver solver) {
        this.breakdowns = breakdowns;
        this.screenplays = screenplays;
        this.solver = solver;
    }

    @Override
    public Integer call() {
        Limits limits = limits();
        Optional<FileKind> paper = form.paper();
        if (paper.isPresent() && !paper.get().isText() && papers.out().isEmpty()) {
            throw new Refusal(Message.of("shoot.needs-out"));
        }
        List<Finding> findings = new ArrayList<>();
        Optional<Breakdown> read = breakdown(findings);
        Optional<Terms> terms = read.flatMap(breakdown -> terms(breakdown, findings));
        findings.forEach(finding -> command.commandLine().getErr().println(finding.in(language.locale())));
        if (read.isEmpty() || terms.isEmpty()) {
            return refuse(findings);
        }
        Breakdown breakdown = read.get();
        if (breakdown.sheets().isEmpty()) {
            throw new Refusal(Message.of("shoot.no-scene", file));
        }
        ShootingProblem problem = problem(breakdown, terms.get());
        if (paper.isPresent() && board != null) {
            Stripboard shot = named(breakdown, board);
            boolean isDated = terms.get().isDated(breakdown);
            deliver(paper.get(), ShootingBoard.of(breakdown, isDated ? problem.dated(breakdown, shot) : shot, problem));
            return DONE;
        }
        return answer(breakdown, problem, limits);
    }

    private int answer(Breakdown breakdown, ShootingProblem problem, Limits limits) {
        SchedulingOutcome outcome = solver.solve(problem, limits);
        ShootAnswer answer = new ShootAnswer(
                file,
                breakdown,
                problem,
                outcome,
                seed,
                comparison(breakdown, problem),
                others(problem, limits),
                reasons(problem, outcome));
        write(answer);
        return outcome instanceof Found ? DONE : IMPOSSIBLE;
    }

    private Optional<Breakdown> breakdown(List<Finding> findings) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".uss") || name.endsWith(".json")) {
            Parsed<Breakdown> read = breakdowns.read(file);
            findings.addAll(read.findings());
            return read.value();
        }
        var read = screenplays.read(file, Screenplays.HashTags.ARE_TEXT);
        findings.addAll(read.findings());
        return read.value().map(Script::of).map(Breakdown::of);
    }

    private Optional<Terms> terms(Breakdown breakdown, List<Finding> findings) {
        Optional<Path> chosen = rules == null ? RulesBeside.of(file) : Optional.of(rules);
        if (chosen.isEmpty()) {
            return Optional.of(Terms.usual());
        }
        if (rules == null) {
            command.commandLine()
                    .getErr()
                    .println(Message.of("shoot.rules-beside", chosen.get()).in(language.locale()));
        }
        Parsed<Terms> read = TermsReader.read(chosen.get(), breakdown);
        findings.addAll(read.findings());
        return read.value();
    }

    private ShootingProblem problem(Breakdown breakdown, Terms terms) {
        ShootingProblem problem = ShootingProblem.of(breakdown, terms);
        if (kept == null) {
            return problem;
        }
        ShootingSchedule before = counted(problem, breakdown, kept);
        return problem.after(before);
    }

    private Optional<ShootAnswer.Counted> comparison(Breakdown breakdown, ShootingProblem problem) {
        if (board == null) {
            return Optional.empty();
        }
        ShootingSchedule counted = counted(problem, breakdown, board);
        return Optional.of(new ShootAnswer.Counted(board, counted, ShootingCheck.violations(problem, counted)));
    }

    /// A board without dates is counted on the days that may be shot on.
    private static ShootingSchedule counted(ShootingProblem problem, Breakdown breakdown, String name) {
        Stripboard dated = problem.dated(breakdown, named(breakdown, name));
        return ShootingCheck.counted(problem, ShootingProblem.days(breakdown, dated));
    }

    private static Stripboard named(Breakdown breakdown, String name) {
        return breakdown.stripboards().stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(Message.of(
                        "shoot.no-board",
                        name,
                        String.join(
                                ", ",
                                breakdown.stripboards().stream()
                                        .map(Stripboard::name)
                                        .toList()))));
    }

    private List<ShootingSchedule> others(ShootingProblem problem, Limits limits) {
        return alternatives == 0
                ? List.of()
                : solver.alternatives(problem, Math.min(alternatives, MOST_ALTERNATIVES), limits);
    }

    private List<ShootingCheck.Consequence> reasons(ShootingProblem problem, SchedulingOutcome outcome) {
        return why != null && outcome instanceof Found found
                ? ShootingCheck.whyHere(problem, found.schedule(), why)
                : List.of();
    }

    private void write(ShootAnswer answer) {
        answer.check();
        if (form.paper().isPresent() && answer.schedule().isPresent()) {
            Breakdown scheduled = answer.scheduled();
            Stripboard found = scheduled.stripboards().getLast();
            deliver(form.paper().get(), ShootingBoard.of(scheduled, found, answer.problem()));
            return;
        }
        switch (form) {
            case TEXT -> delivery().text(out -> new ShootText(out, language.locale()).write(answer));
            case JSON -> delivery().text(out -> new ShootJson(out, language.locale()).write(answer));
            case USS -> delivery().text(out -> out.print(breakdowns.write(answer.scheduled())));
            case PDF, XLSX, CSV, ICS -> new ShootText(command.commandLine().getErr(), language.locale()).write(answer);
        }
    }

    private void deliver(FileKind kind, ShootingBoard shot) {
        byte[] bytes = new ShootPapers(shot, papers, language.locale(), Instant.now()).file(kind);
        if (kind.isText()) {
            delivery().text(out -> out.print(new String(bytes, StandardCharsets.UTF_8)));
        } else {
            delivery().bytes(bytes);
        }
    }

    private Delivery delivery() {
        List<Path> read = rules == null ? List.of(file) : List.of(file, rules);
        return new Delivery(papers.out(), read, command.commandLine().getOut());
    }

    private int refuse(List<Finding> findings) {
        if (form == Form.JSON) {
            new ShootJson(command.commandLine().getOut(), language.locale()).refused(file, findings);
        }
        return BAD_INPUT;
    }

    private Limits limits() {
        if (!(seconds > 0) || seconds > MOST_SECONDS) {
            throw new Refusal(Message.of("talent.bad-time", String.valueOf((long) MOST_SECONDS)));
        }
        if (threads != null && threads < 1) {
            throw new Refusal(Message.of("talent.bad-threads"));
        }
        if (steps != null && steps < 1) {
            throw new Refusal(Message.of("shoot.bad-steps"));
        }
        return new Limits(
                Duration.ofNanos(Math.max(1, (long) (seconds * 1e9))),
                steps == null ? Long.MAX_VALUE : steps,
                threads == null ? Runtime.getRuntime().availableProcessors() : threads,
                seed);
    }
}
