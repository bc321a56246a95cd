package io.madang;

import io.madang.common.Message;
import io.madang.common.Refusal;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/// The one way in: picks the command, and turns every exception into a sentence and an exit code.
///
/// Exit codes: 0 done, 1 the answer is no, 2 bad input or a broken surrounding. Commands that only compute are wired
/// here by hand and never load Spring; the others open a `Program`.
@Command(
        name = "madang",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Main.Version.class)
public final class Main implements Runnable {

    static final int BAD_INPUT = 2;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "debug")
    private boolean debug;

    private final CommandLine commands;

    private Main() {
        commands = new CommandLine(this);
        commands().forEach(commands::addSubcommand);
        commands.setResourceBundle(ResourceBundle.getBundle(
                "commands",
                Locale.getDefault(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        commands.setExecutionExceptionHandler((trouble, command, parsed) -> explain(trouble, command));
        commands.setParameterExceptionHandler((trouble, arguments) -> correct(trouble));
    }

    /// Every command, in the order in which `--help` lists them.
    private static List<Object> commands() {
        return List.of(new DemoCommand(), new ServeCommand(), new RehearseCommand());
    }

    public static void main(String[] arguments) {
        Locale.setDefault(language(System.getenv()));
        System.exit(run(arguments, utf8(System.out), utf8(System.err)));
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

    /// Runs one command line and gives its exit code.
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return new Main().commands.setOut(out).setErr(err).execute(arguments);
    }

    @Override
    public void run() {
        commands.usage(commands.getOut());
    }

    private int explain(Exception trouble, CommandLine command) {
        PrintWriter err = command.getErr();
        err.println("madang: " + sentence(rootOf(trouble)));
        if (debug) {
            trouble.printStackTrace(err);
        }
        return BAD_INPUT;
    }

    /// The refusal inside, where Spring has wrapped one; else the exception itself.
    private static Throwable rootOf(Throwable trouble) {
        for (Throwable inner = trouble; inner != null; inner = inner.getCause()) {
            if (inner instanceof Refusal) {
                return inner;
            }
        }
        return trouble;
    }

    private static String sentence(Throwable trouble) {
        return switch (trouble) {
            case Refusal refusal -> refusal.reason().in(Locale.getDefault());
            case IllegalArgumentException wrong when wrong.getMessage() != null -> wrong.getMessage();
            default -> Message.of("main.unexpected", trouble.toString()).in(Locale.getDefault());
        };
    }

    private int correct(ParameterException trouble) {
        CommandSpec command = trouble.getCommandLine().getCommandSpec();
        PrintWriter err = trouble.getCommandLine().getErr();
        err.println("madang: " + trouble.getMessage());
        UnmatchedArgumentException.printSuggestions(trouble, err);
        err.println(Message.of("main.see-help", command.qualifiedName()).in(Locale.getDefault()));
        return BAD_INPUT;
    }

    /// What `--version` prints.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return Stream.of("Madang " + number(), "Java " + Runtime.version()).toArray(String[]::new);
        }

        private static String number() {
            String packed = Main.class.getPackage().getImplementationVersion();
            return packed == null ? "(not packed)" : packed;
        }
    }
}
