package io.madang;

import io.madang.breakdown.cli.BreakdownCommand;
import io.madang.folder.StudioFolders;
import io.madang.folder.StudioKeeping;
import io.madang.folder.cli.ExportCommand;
import io.madang.folder.cli.ImportCommand;
import io.madang.lot.PublicHolidays;
import io.madang.platform.Database;
import io.madang.platform.Opening;
import io.madang.platform.cli.BackupCommand;
import io.madang.platform.cli.RestoreCommand;
import io.madang.ranking.PublishedFiles;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.cli.ImportListsCommand;
import io.madang.ranking.cli.ListsCommand;
import io.madang.ranking.cli.MatchCommand;
import io.madang.ranking.cli.Top10Command;
import io.madang.ranking.cli.VerifyCommand;
import io.madang.ranking.works.TitleMatching;
import io.madang.script.cli.ScriptCommand;
import io.madang.shooting.TalentSolver;
import io.madang.shooting.cli.ShootCommand;
import io.madang.shooting.cli.TalentCommand;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.cli.PlanCommand;
import io.madang.viewing.cli.GenerateCommand;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The one way in: picks the command.
///
/// Exit codes: 0 done, 1 the answer is no, 2 bad input. Commands that only compute are wired here by hand and never
/// load
/// Spring; the others open a `Program`.
@Command(
        name = "madang",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Main.Version.class)
public final class Main {

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "debug")
    private boolean debug;

    private Main() {}

    /// Every command, in the order in which `--help` lists them, made only when needed: a small film is solved faster
    /// than all of them are made.
    private static final Map<String, Supplier<Object>> COMMANDS = commands();

    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("demo", DemoCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("plan", Main::plan);
        commands.put("script", () -> new ScriptCommand(Assembly.screenplays(), Assembly.scriptExport()));
        commands.put("breakdown", () -> new BreakdownCommand(Assembly.screenplays(), Assembly.breakdownFiles()));
        commands.put("talent", Main::talent);
        commands.put("shoot", Main::shoot);
        commands.put("top10", Main::top10);
        commands.put("import", () -> new ImportCommand(folders(), keeping()));
        commands.put("export", () -> new ExportCommand(folders(), keeping()));
        commands.put("backup", () -> new BackupCommand(new ProgramOpening<>(Database.class)));
        commands.put("restore", () -> new RestoreCommand(new ProgramOpening<>(Database.class)));
        commands.put("rehearse", RehearseCommand::new);
        commands.put("rehearse-talent", RehearseTalentCommand::new);
        return commands;
    }

    private static TalentCommand talent() {
        TalentSolver solver = Assembly.talentSolver();
        return new TalentCommand(solver, Assembly.sceneOrderSolver(solver));
    }

    private static ShootCommand shoot() {
        return new ShootCommand(Assembly.breakdownFiles(), Assembly.screenplays(), Assembly.shootingSolver());
    }

    private static CommandLine top10() {
        PublishedFiles files = Assembly.publishedFiles();
        Opening<Top10Lists> lists = new ProgramOpening<>(Top10Lists.class);
        return new CommandLine(new Top10Command())
                .addSubcommand(new ImportListsCommand(files, lists))
                .addSubcommand(new ListsCommand(lists))
                .addSubcommand(new MatchCommand(new ProgramOpening<>(TitleMatching.class)))
                .addSubcommand(new VerifyCommand(files))
                .addSubcommand(new GenerateCommand(Assembly.viewingGenerator()));
    }

    private static PlanCommand plan() {
        PublicHolidays holidays = Assembly.publicHolidays();
        StagePlanning planning = Assembly.stagePlanning(Assembly.stagePlanSolver(), holidays);
        return new PlanCommand(Assembly.planSource(holidays), planning);
    }

    private static StudioFolders folders() {
        return Assembly.studioFolders(Assembly.publicHolidays(), Assembly.screenplays(), Assembly.breakdownFiles());
    }

    private static Opening<StudioKeeping> keeping() {
        return new ProgramOpening<>(StudioKeeping.class);
    }

    public static void main(String[] arguments) {
        Locale.setDefault(language(System.getenv()));
        System.exit(run(arguments, utf8(System.out), utf8(System.err)));
    }

    /// Runs one command line and gives its exit code.
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return commandLine(Locale.getDefault(), arguments)
                .setOut(out)
                .setErr(err)
                .execute(arguments);
    }

    /// Knows every command.
    static CommandLine commandLine(Locale locale) {
        return commandLine(locale, COMMANDS);
    }

    /// Knows only the command that the first word names; every command where it names none.
    private static CommandLine commandLine(Locale locale, String[] arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        Supplier<Object> command = COMMANDS.get(first);
        return commandLine(locale, command == null ? COMMANDS : Map.of(first, command));
    }

    private static CommandLine commandLine(Locale locale, Map<String, Supplier<Object>> commands) {
        Main main = new Main();
        Edge edge = new Edge(locale);
        CommandLine line = new CommandLine(main);
        commands.values().forEach(command -> line.addSubcommand(command.get()));
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(ResourceBundle.getBundle("commands", locale, PROPERTIES_ONLY))
                .setExecutionStrategy(Main::helpOrLast)
                .setExecutionExceptionHandler(
                        (trouble, command, parsed) -> edge.explain(trouble, command.getErr(), main.debug))
                .setParameterExceptionHandler((trouble, words) -> edge.correct(trouble));
    }

    private static final ResourceBundle.Control PROPERTIES_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static int helpOrLast(CommandLine.ParseResult words) {
        CommandLine line = words.commandSpec().commandLine();
        if (words.hasSubcommand() || words.isUsageHelpRequested() || words.isVersionHelpRequested()) {
            return new CommandLine.RunLast().execute(words);
        }
        line.usage(line.getOut());
        return 0;
    }

    /// Korean where the environment asks for it, whether or not the machine has that locale; else English.
    static Locale language(Map<String, String> environment) {
        String wish = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(Locale.getDefault().getLanguage());
        return wish.startsWith("ko") ? Locale.KOREA : Locale.US;
    }

    /// Units and Korean names need it whatever the terminal claims.
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /// What `--version` prints.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String packed = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Madang " + (packed == null ? "(not packed)" : packed), "Java " + Runtime.version()};
        }
    }
}
