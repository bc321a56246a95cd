package io.madang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// The command line as people meet it.
class HelpTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everyCommandOptionAndArgumentIsExplained(String language) {
        List<String> unexplained = commandsAndSubcommands(Main.commandLine(Locale.of(language)))
                .filter(command -> !command.usageMessage().hidden())
                .flatMap(HelpTest::unexplained)
                .toList();
        assertThat(unexplained).isEmpty();
    }

    @Test
    void helpListsTheCommandsAndIsNoFailure() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("demo", "serve", "test");
    }

    @Test
    void aMisspelledCommandIsRefusedWithTheRightOne() {
        assertThat(run("serv")).isEqualTo(2);
        assertThat(err.toString()).contains("\"serv\"", "Did you mean serve?");
    }

    @Test
    void aWrongPortIsRefusedInOneSentence() {
        assertThat(run("serve", "--port", "99999")).isEqualTo(2);
        assertThat(err.toString()).contains("99999").doesNotContain("Exception");
    }

    @Test
    void aStackTraceComesOnlyWithDebug() {
        assertThat(run("serve", "--port", "99999", "--debug")).isEqualTo(2);
        assertThat(err.toString()).contains("at io.madang.");
    }

    @Test
    void noCommandShowsTheHelp() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("Usage");
    }

    private int run(String... arguments) {
        return Main.commandLine(Locale.US)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private static Stream<CommandSpec> commandsAndSubcommands(CommandLine command) {
        return Stream.concat(
                Stream.of(command.getCommandSpec()),
                command.getSubcommands().values().stream().flatMap(HelpTest::commandsAndSubcommands));
    }

    private static Stream<String> unexplained(CommandSpec command) {
        Stream<String> parts = command.args().stream()
                .filter(argument -> !argument.hidden() && isBlank(argument.description()))
                .map(ArgSpec::paramLabel)
                .map(label -> command.qualifiedName() + " " + label);
        String[] about = command.parent() == null
                ? command.usageMessage().header()
                : command.usageMessage().description();
        return isBlank(about) ? Stream.concat(Stream.of(command.qualifiedName()), parts) : parts;
    }

    private static boolean isBlank(String[] lines) {
        return String.join("", lines).isBlank();
    }
}
