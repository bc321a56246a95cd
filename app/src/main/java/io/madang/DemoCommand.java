package io.madang;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.folder.StudioFolder;
import io.madang.folder.StudioFolders;
import io.madang.lot.Lots;
import io.madang.lot.PublicHolidays;
import io.madang.partner.Partners;
import io.madang.platform.Storage;
import io.madang.platform.Transactions;
import io.madang.slate.Titles;
import io.madang.stageplan.Objective;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.Scenario;
import io.madang.stageplan.StagePlanOutcome;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanSolver;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.StagePlans;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `demo`: the main job on the sample studio, from its folder to the pages.
@Command(name = "demo", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "madang-data/demo", descriptionKey = "storage.data")
    private Path data;

    @Option(names = "--port", paramLabel = "N", defaultValue = ServeCommand.DEFAULT_PORT)
    private int port;

    @Option(names = "--no-serve")
    private boolean printOnly;

    @Option(names = "--time-limit", paramLabel = "S", defaultValue = "15")
    private int seconds;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = command.commandLine().getOut();
        Parsed<StudioFolder> sample = sample();
        sample.findings().stream()
                .map((Finding finding) -> finding.in(Locale.getDefault()))
                .forEach(out::println);
        if (sample.value().isEmpty()) {
            return Edge.BAD_INPUT;
        }
        Storage storage = Storage.in(data.toAbsolutePath().normalize());
        try (Program program = printOnly ? Program.open(storage) : Program.serve(storage, port)) {
            store(program, sample.value().get());
            plan(program, out);
            if (!printOnly) {
                out.println(Message.of("serve.ready", program.address()).in(Locale.getDefault()));
                program.awaitEnd();
            }
        }
        return 0;
    }

    private static Parsed<StudioFolder> sample() {
        PublicHolidays holidays = Assembly.publicHolidays();
        StudioFolders folders = Assembly.studioFolders(holidays);
        return folders.read(Path.of(System.getProperty("madang.home", ""), "samples", "k-originals"));
    }

    private static void store(Program program, StudioFolder studio) {
        program.part(Transactions.class).run(() -> {
            program.part(Partners.class).replaceAll(studio.partners());
            program.part(Titles.class).replaceAll(studio.titles());
            program.part(Lots.class).replace(studio.lot());
        });
    }

    private void plan(Program program, PrintWriter out) {
        StagePlanning planning = program.part(StagePlanning.class);
        StagePlanProblem problem = planning.problem(
                program.part(Lots.class).current().orElseThrow(),
                program.part(Titles.class).all(),
                Objective.LAUNCH);
        StagePlanOutcome outcome =
                planning.plan(problem, PlanLimits.ofSeconds(seconds), StagePlanSolver.Progress.none());
        program.part(StagePlans.class).keep(Scenario.asIs(), problem, outcome);
        out.println(outcome);
    }
}
