package io.madang.common;

import java.util.Locale;

/// One thing a reader noticed in a document: where, what, and what to do about it.
///
/// @param file the document's path as the user gave it, or relative to the folder that was read
/// @param line from 1; 0 where the whole file is meant
/// @param value the text that is wrong; empty where something is missing
public record Finding(Severity severity, String file, int line, String value, Message problem, Message hint)
        implements Comparable<Finding> {

    /// How much a finding weighs: an `ERROR` keeps the document out, a `WARNING` lets it in.
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Finding error(String file, int line, String value, Message problem, Message hint) {
        return new Finding(Severity.ERROR, file, line, value, problem, hint);
    }

    public static Finding warning(String file, int line, String value, Message problem, Message hint) {
        return new Finding(Severity.WARNING, file, line, value, problem, hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// `titles/squid-game.yaml:12: error: "shoot" must be at least 1 (0). Write the number of shooting days.`
    public String in(Locale locale) {
        String where = line > 0 ? file + ":" + line : file;
        String what = value.isEmpty() ? problem.in(locale) : problem.in(locale) + " (" + value + ")";
        Message label = Message.of(isError() ? "finding.error" : "finding.warning");
        return where + ": " + label.in(locale) + ": " + what + ". " + hint.in(locale);
    }

    @Override
    public int compareTo(Finding other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
