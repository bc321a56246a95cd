package io.madang;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rehearse-talent`: solves a film in every form and language, and with rules, so that the build can keep what later
/// starts will load.
///
/// Only the launcher calls it.
@Command(name = "rehearse-talent", hidden = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
final class RehearseTalentCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path film;

    @Parameters(paramLabel = "RULES")
    private Path rules;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        Main.run(new String[] {"talent", film.toString(), film.toString(), "--language", "ko"}, out, out);
        Main.run(new String[] {"talent", film.toString(), "--format", "json"}, out, out);
        Main.run(new String[] {"talent", film.toString(), "--rules", rules.toString()}, out, out);
        return Main.run(new String[] {"talent", film.toString()}, out, out);
    }
}
