package io.madang.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A server that is alive, as its `postmaster.pid` says.
///
/// @param ready whether it already takes connections
record RunningServer(long process, int port, boolean ready) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /// The server on `cluster`; empty where none runs, whatever an old file says.
    static Optional<RunningServer> on(Path cluster) throws IOException {
        List<String> lines = lines(cluster);
        OptionalLong process = number(lines, 0);
        OptionalLong port = number(lines, PORT_LINE);
        if (process.isEmpty() || port.isEmpty() || !serves(process.getAsLong(), cluster)) {
            return Optional.empty();
        }
        boolean ready =
                lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        return Optional.of(new RunningServer(process.getAsLong(), Math.toIntExact(port.getAsLong()), ready));
    }

    /// Forgets a server that is gone and whose number another program has now, or whose file a full disk spoiled:
    /// either would keep a new server from starting. The numbers of programs that ended are left: the server knows
    /// better whether its children live on.
    static void forgetImpostor(Path cluster) throws IOException {
        List<String> lines = lines(cluster);
        OptionalLong process = number(lines, 0);
        boolean isOther = process.isPresent()
                && ProcessHandle.of(process.getAsLong())
                        .filter(ProcessHandle::isAlive)
                        .isPresent()
                && !serves(process.getAsLong(), cluster);
        if (process.isEmpty() || isOther) {
            awaitEndOfChildren(cluster);
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        }
    }

    /// A server's children outlive it for a moment; a new server must not meet them.
    private static void awaitEndOfChildren(Path cluster) {
        String home = cluster.resolveSibling("server-").toString();
        ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(home))
                .map(process -> process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private static OptionalLong number(List<String> lines, int line) {
        String text = line < lines.size() ? lines.get(line).strip() : "";
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static List<String> lines(Path cluster) throws IOException {
        try {
            return Files.readAllLines(cluster.resolve("postmaster.pid"));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /// A program that ended and waits for its parent to notice still has its number, but no command.
    private static boolean serves(long process, Path cluster) {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::info)
                .filter(info -> info.command().filter(RunningServer::isPostgres).isPresent())
                .filter(info -> info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                        .orElse(true))
                .isPresent();
    }

    private static boolean isPostgres(String command) {
        Path program = Path.of(command).getFileName();
        return program != null && program.toString().startsWith("postgres");
    }
}
