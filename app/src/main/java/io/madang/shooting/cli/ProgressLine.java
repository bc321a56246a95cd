package io.madang.shooting.cli;

import io.madang.common.Message;
import io.madang.platform.Columns;
import io.madang.shooting.TalentProgress;
import java.io.PrintWriter;
import java.util.Locale;

/// One line of a terminal that says how far a search is, written over and over; in a pipe it stays silent.
final class ProgressLine {

    /// Set by the launcher, which can ask whether errors go to a terminal.
    static final String TERMINAL = "madang.terminal";

    private static final double FIRST_AFTER = 1;
    private static final double EVERY = 0.2;
    private static final int WIDTH = 79;

    private final PrintWriter err;
    private final Locale locale;
    private final String name;
    private final boolean isShown = Boolean.getBoolean(TERMINAL);
    private double next = FIRST_AFTER;
    private boolean isWritten;

    ProgressLine(PrintWriter err, Locale locale, String name) {
        this.err = err;
        this.locale = locale;
        this.name = name;
    }

    synchronized void show(TalentProgress progress) {
        if (!isShown || progress.seconds() < next) {
            return;
        }
        next = progress.seconds() + EVERY;
        isWritten = true;
        String text = Message.of(
                        "talent.progress",
                        name,
                        String.valueOf((long) progress.seconds()),
                        String.valueOf(progress.cost()),
                        String.valueOf(progress.bound()),
                        String.valueOf(progress.states()))
                .in(locale);
        err.print("\r" + Columns.left(text, WIDTH));
        err.flush();
    }

    synchronized void clear() {
        if (isWritten) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }
}
