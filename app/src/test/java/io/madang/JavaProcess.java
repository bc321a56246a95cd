package io.madang;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Madang in a process of its own, as the launcher starts it.
final class JavaProcess {

    private JavaProcess() {}

    static Process start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    static Process start(List<String> options, String... arguments) throws IOException {
        return startOn(System.getProperty("java.class.path"), options, arguments);
    }

    static Process startOn(String classPath, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath));
        command.addAll(options);
        command.add("io.madang.Main");
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /// The first line with `part`; an `AssertionError` with everything said where there is none.
    static String lineWith(String part, BufferedReader out) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains(part)) {
                return line;
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("No line with (%s) in:%n%s".formatted(part, said));
    }
}
