package io.madang.stageplan.cli;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.common.Refusal;
import io.madang.common.SearchProgress;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import io.madang.lot.Studio;
import io.madang.lot.StudioId;
import io.madang.stageplan.Comparison;
import io.madang.stageplan.Comparison.LeaseValue;
import io.madang.stageplan.Objective;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.PlanSource;
import io.madang.stageplan.Scenario;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.StagePlanning.Planned;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `plan`: plans a studio folder without a server.
@Command(name = "plan", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class PlanCommand implements Callable<Integer> {

    private static final int PLANNED = 0;
    private static final int IMPOSSIBLE = 1;
    private static final int BAD_INPUT = 2;

    /// How the answer is written.
    enum Form {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    @Option(names = "--time-limit", paramLabel = "S", defaultValue = "30")
    private double seconds;

    @Option(names = "--steps", paramLabel = "N")
    private @Nullable Double steps;

    @Option(names = "--without", paramLabel = "STUDIO")
    private @Nullable String without;

    @Option(names = "--with", paramLabel = "FILE")
    private @Nullable Path with;

    @Option(names = "--objective", paramLabel = "launch|makespan", defaultValue = "launch")
    private Objective objective;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--threads", paramLabel = "N")
    private @Nullable Integer threads;

    @Option(names = "--leases")
    private boolean leases;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private Form form;

    @Option(names = "--language", paramLabel = "ko|en")
    private @Nullable String language;

    private final PlanSource source;
    private final StagePlanning planning;

    public PlanCommand(PlanSource source, StagePlanning planning) {
        this.source = source;
        this.planning = planning;
    }

    @Override
    public Integer call() {
        checkNumbers();
        Parsed<PlanSource.Given> given = source.read(folder);
        given.findings().forEach(finding -> err().println(finding.in(locale())));
        if (given.value().isEmpty()) {
            return BAD_INPUT;
        }
        PlanSource.Given read = given.value().get();
        Optional<Scenario> scenario = scenario(read.lot());
        if (scenario.isEmpty()) {
            return BAD_INPUT;
        }
        StagePlanProblem problem = planning.problem(read.lot(), read.slate(), objective);
        return scenario.get().change().isNone() ? planAsIs(problem) : planScenario(problem, scenario.get());
    }

    private void checkNumbers() {
        if (!(seconds > 0) || seconds > 1e6 || (threads != null && threads < 1) || (steps != null && !(steps > 0))) {
            throw new Refusal(Message.of("plan.bad-number"));
        }
        if (language != null && !Set.of("ko", "en").contains(language)) {
            throw new Refusal(Message.of("plan.bad-language", language));
        }
    }

    private int planAsIs(StagePlanProblem problem) {
        long started = System.nanoTime();
        Planned planned = planning.planWhatFits(problem, limits(leases ? 0.4 : 1), SearchProgress.none());
        int studios = Math.max(1, problem.lot().studios().size());
        List<LeaseValue> values =
                leases ? planning.leaseValues(planned, limits(0.6 / studios), SearchProgress.none()) : List.of();
        return print(planned, planned, new PlanAnswer(since(started), seed, Optional.empty(), values));
    }

    /// Both plans share the time, so that the comparison is fair.
    private int planScenario(StagePlanProblem problem, Scenario scenario) {
        long started = System.nanoTime();
        Planned asIs = planning.planWhatFits(problem, limits(0.5), SearchProgress.none());
        Planned changed =
                planning.planWhatFits(planning.problem(problem, scenario), limits(0.5), SearchProgress.none());
        Comparison comparison = StagePlanning.compare(scenario, asIs, changed);
        return print(changed, asIs, new PlanAnswer(since(started), seed, Optional.of(comparison), List.of()));
    }

    private int print(Planned planned, Planned asIs, PlanAnswer answer) {
        PrintWriter out = command.commandLine().getOut();
        if (form == Form.JSON) {
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(new PlanJson(locale()).of(planned, answer)));
        } else {
            PlanReport report = new PlanReport(out, locale());
            report.print(planned);
            answer.comparison().ifPresent(comparison -> report.print(asIs, comparison));
            if (!answer.leases().isEmpty()) {
                report.print(planned, answer.leases());
            }
        }
        out.flush();
        boolean isWhole =
                planned.lost().isEmpty() && planned.outcome().planFound().isPresent();
        return isWhole ? PLANNED : IMPOSSIBLE;
    }

    private PlanLimits limits(double share) {
        return new PlanLimits(
                Duration.ofMillis(Math.max(1, Math.round(seconds * share * 1000))),
                steps == null ? OptionalDouble.empty() : OptionalDouble.of(steps * share),
                seed,
                threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    }

    /// Empty where the file of changes has errors, which are then told.
    private Optional<Scenario> scenario(Lot lot) {
        LotChange change = LotChange.none();
        String name = "";
        if (with != null) {
            Parsed<LotChange> read = source.readChange(with, lot);
            read.findings().stream()
                    .map((Finding finding) -> finding.in(locale()))
                    .forEach(err()::println);
            if (read.value().isEmpty()) {
                return Optional.empty();
            }
            change = read.value().get();
            name = with.getFileName().toString();
        }
        if (without != null) {
            change =
                    new LotChange(Set.of(known(lot, without).id()), change.studios(), change.stages(), change.leases());
            name = name.isEmpty() ? without : name + ", " + without;
        }
        return Optional.of(new Scenario(name, change));
    }

    private static Studio known(Lot lot, String studio) {
        return lot.studios().stream()
                .filter(one -> one.id().value().equals(studio))
                .findFirst()
                .orElseThrow(() -> new Refusal(Message.of(
                        "plan.no-studio",
                        studio,
                        lot.studios().stream()
                                .map(Studio::id)
                                .map(StudioId::value)
                                .collect(Collectors.joining(", ")))));
    }

    private static double since(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    private Locale locale() {
        return language == null ? Locale.getDefault() : Locale.of(language);
    }

    private PrintWriter err() {
        return command.commandLine().getErr();
    }
}
