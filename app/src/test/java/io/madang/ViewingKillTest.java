package io.madang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands of viewing as people run them, also when the power goes.
class ViewingKillTest {

    @TempDir
    private Path folder;

    @Test
    void aKillInTheMiddleOfCountingLosesNothingAndDoublesNothing() throws IOException, InterruptedException {
        String events = folder.resolve("events-of-a-day").toString();
        assertThat(run(
                        "top10",
                        "generate",
                        "--members",
                        "20000",
                        "--day",
                        "2026-11-23",
                        "--seed",
                        "3",
                        "--out",
                        events))
                .contains("40,");
        String whole = lists(events, "whole");
        long seed = 11;
        Random random = new Random(seed);
        for (int kill = 0; kill < 3; kill++) {
            Process child = JavaProcess.start(
                    List.of(),
                    "top10",
                    "rank",
                    events,
                    "--store",
                    folder.resolve("killed").toString());
            child.getOutputStream().close();
            child.waitFor(1500 + random.nextInt(2500), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
        }
        assertThat(lists(events, "killed")).as("seed %d", seed).isEqualTo(whole);
    }

    private String lists(String events, String store) {
        return run(
                "top10",
                "rank",
                events,
                "--store",
                folder.resolve(store).toString(),
                "--day",
                "2026-11-23",
                "--country",
                "all",
                "--measure",
                "members",
                "--format",
                "csv");
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
        assertThat(exitCode).as(err.toString()).isZero();
        return out.toString();
    }
}
