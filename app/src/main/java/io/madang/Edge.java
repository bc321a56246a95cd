package io.madang;

import io.madang.common.Message;
import io.madang.common.Refusal;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The edge of the command line: here, and only here, an exception becomes a sentence and an exit code.
final class Edge {

    /// The exit code of bad input and of a surrounding that does not let us work.
    static final int BAD_INPUT = 2;

    private final Locale locale;

    Edge(Locale locale) {
        this.locale = locale;
    }

    /// Tells why a command could not be done; with `debug` also where.
    int explain(Exception trouble, PrintWriter err, boolean debug) {
        err.println("madang: " + sentence(refusalIn(trouble)));
        if (debug) {
            trouble.printStackTrace(err);
        }
        return BAD_INPUT;
    }

    /// Tells what is wrong with the words of a command.
    int correct(ParameterException trouble) {
        CommandLine command = trouble.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("madang: " + words(trouble));
        if (trouble instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            err.println(say("main.did-you-mean", String.join(", ", unmatched.getSuggestions())));
        }
        err.println(say("main.see-help", command.getCommandSpec().qualifiedName()));
        return BAD_INPUT;
    }

    private String words(ParameterException trouble) {
        ArgSpec argument = trouble.getArgSpec();
        return switch (trouble) {
            case UnmatchedArgumentException unmatched ->
                say("main.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> say("main.missing", labels(missing.getMissing()));
            case ParameterException wrong
            when argument != null && wrong.getValue() != null ->
                say("main.wrong-value", wrong.getValue(), label(argument));
            default -> String.valueOf(trouble.getMessage());
        };
    }

    private static String labels(List<ArgSpec> arguments) {
        return arguments.stream().map(Edge::label).collect(Collectors.joining(", "));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /// The refusal inside, where Spring has wrapped one; else the exception itself.
    private static Throwable refusalIn(Throwable trouble) {
        for (@Nullable Throwable inner = trouble; inner != null; inner = inner.getCause()) {
            if (inner instanceof Refusal) {
                return inner;
            }
        }
        return trouble;
    }

    private String sentence(Throwable trouble) {
        return switch (trouble) {
            case Refusal refusal -> refusal.reason().in(locale);
            case IllegalArgumentException wrong when wrong.getMessage() != null -> wrong.getMessage();
            default -> say("main.unexpected", trouble.toString());
        };
    }

    private String say(String key, Object... values) {
        return Message.of(key, values).in(locale);
    }
}
