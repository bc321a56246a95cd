package io.madang.shooting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.shooting.TalentProgress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final StringWriter err = new StringWriter();

    @AfterEach
    void forgetTheTerminal() {
        System.clearProperty(ProgressLine.TERMINAL);
    }

    @Test
    void isWrittenOverAndOverOnATerminal() {
        System.setProperty(ProgressLine.TERMINAL, "true");
        ProgressLine line = line();
        line.show(new TalentProgress(0.5, 100, 80, 10));
        assertThat(err.toString()).isEmpty();
        line.show(new TalentProgress(1.5, 100, 80, 1_000));
        line.show(new TalentProgress(1.6, 99, 80, 1_001));
        line.show(new TalentProgress(2.5, 99, 81, 2_000));
        assertThat(err.toString()).hasSize(2 * 80).contains("\rfilm: 2 s, cost 99, bound 81, 2000 states");
        line.clear();
        assertThat(err.toString()).endsWith("\r").doesNotContain("\n");
    }

    @Test
    void isSilentInAPipe() {
        ProgressLine line = line();
        line.show(new TalentProgress(5, 100, 80, 10));
        line.clear();
        assertThat(err.toString()).isEmpty();
    }

    private ProgressLine line() {
        return new ProgressLine(new PrintWriter(err), Locale.ENGLISH, "film");
    }
}
