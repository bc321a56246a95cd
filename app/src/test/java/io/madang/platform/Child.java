package io.madang.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program of its own, with its own Java, that a test may kill.
final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    /// Runs `ChildProgram` with `arguments`.
    static Child start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                ChildProgram.class.getName()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("child", ".log");
        return new Child(
                new ProcessBuilder(command).redirectError(errors.toFile()).start());
    }

    /// Reads until the child has said `line`, or something that begins so; gives the whole line.
    String awaitLine(String line) throws IOException {
        for (String said = out.readLine(); said != null; said = out.readLine()) {
            if (said.startsWith(line)) {
                return said;
            }
        }
        throw new IOException("The child ended without saying (%s).".formatted(line));
    }

    /// Like `kill -9`.
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /// Like ctrl-C.
    void stop() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
