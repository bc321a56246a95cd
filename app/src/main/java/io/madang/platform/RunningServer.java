package io.madang.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A server that is alive, as its `postmaster.pid` says.
///
/// @param ready whether it already takes connections
record RunningServer(long process, int port, boolean ready) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /// The server on `cluster`; empty where none runs, whatever an old file says.
    static Optional<RunningServer> on(Path cluster) throws IOException {
        List<String> lines = lines(cluster);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        long process = Long.parseLong(lines.getFirst().strip());
        if (!serves(process, cluster)) {
            return Optional.empty();
        }
        boolean ready =
                lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        return Optional.of(
                new RunningServer(process, Integer.parseInt(lines.get(PORT_LINE).strip()), ready));
    }

    /// Forgets a server that is gone and whose number another program has now, which would keep a new server from
    /// starting. The numbers of programs that ended are left: the server knows better whether its children live on.
    static void forgetImpostor(Path cluster) throws IOException {
        List<String> lines = lines(cluster);
        if (lines.isEmpty()) {
            return;
        }
        long process = Long.parseLong(lines.getFirst().strip());
        boolean isAlive = ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
        if (isAlive && !serves(process, cluster)) {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        }
    }

    private static List<String> lines(Path cluster) throws IOException {
        try {
            return Files.readAllLines(cluster.resolve("postmaster.pid"));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static boolean serves(long process, Path cluster) {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::info)
                .filter(info -> info.command().map(RunningServer::isPostgres).orElse(true))
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
