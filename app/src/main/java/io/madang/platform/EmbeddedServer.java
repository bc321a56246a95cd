package io.madang.platform;

import io.madang.common.Message;
import io.madang.common.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A PostgreSQL server of our own in the data folder, shared by all programs that use the folder.
///
/// The first program starts it, the last one stops it. A server that a killed program left over is stopped cleanly
/// and started anew; a folder that a killed program left half made is made anew.
final class EmbeddedServer implements AutoCloseable {

    static final String CLUSTER = "cluster";

    private static final String NAME = "madang";
    private static final String UNKNOWN_DATABASE = "3D000";
    private static final long START_SECONDS = 120;
    private static final long ROOM_NEEDED = 300L << 20;

    private final Path home;
    private final Path cluster;
    private final FolderUse folder;
    private final ServerAccount account;
    private final Path programs;
    private final int port;

    private EmbeddedServer(Path home) throws IOException {
        this.home = home;
        this.cluster = home.resolve(CLUSTER);
        this.folder = new FolderUse(home);
        try (FileLock _ = folder.turn()) {
            boolean alone = folder.isAlone();
            checkRoom();
            this.account = ServerAccount.of(home);
            this.programs = ServerBinaries.in(home).resolve("bin");
            makeCluster();
            this.port = runningPort(alone);
            folder.use();
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /// The server of `data`, started if need be.
    static EmbeddedServer in(Path data) {
        try {
            Path home = data.toAbsolutePath().resolve("postgres");
            Files.createDirectories(home);
            return new EmbeddedServer(home.toRealPath());
        } catch (IOException e) {
            throw new Refusal(Message.of("database.folder", data, String.valueOf(e.getMessage())), e);
        }
    }

    /// The address of the database of the house, which is made where it is missing.
    String database() {
        try (Connection _ = DriverManager.getConnection(address(NAME))) {
            return address(NAME);
        } catch (SQLException e) {
            if (!UNKNOWN_DATABASE.equals(e.getSQLState())) {
                throw new Refusal(Message.of("database.unusable", String.valueOf(e.getMessage())), e);
            }
        }
        try (Connection connection = DriverManager.getConnection(address("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + NAME);
            return address(NAME);
        } catch (SQLException e) {
            throw new Refusal(Message.of("database.unusable", String.valueOf(e.getMessage())), e);
        }
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s".formatted(port, database, NAME, password());
    }

    private String password() {
        try {
            return Files.readString(home.resolve("password")).strip();
        } catch (IOException e) {
            throw new Refusal(Message.of("database.folder", home, String.valueOf(e.getMessage())), e);
        }
    }

    private void checkRoom() throws IOException {
        long room = Files.getFileStore(home).getUsableSpace();
        if (!Files.exists(cluster) && room < ROOM_NEEDED) {
            throw new Refusal(Message.of("database.disk-full", home, room >> 20, ROOM_NEEDED >> 20));
        }
    }

    private void makeCluster() throws IOException {
        if (Files.exists(cluster)) {
            return;
        }
        Path unfinished = home.resolve("cluster.unfinished");
        ServerBinaries.deleteTree(unfinished);
        Files.createDirectory(unfinished);
        Path password = writePassword();
        account.own(home);
        run(List.of(
                program("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + NAME,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path writePassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Path file = home.resolve("password");
        Files.deleteIfExists(file);
        if (ServerAccount.isWindows()) {
            Files.createFile(file);
        } else {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
    }

    private int runningPort(boolean alone) throws IOException {
        Optional<RunningServer> running = RunningServer.on(cluster);
        if (running.isPresent() && !alone) {
            return waitUntilReady().port();
        }
        if (running.isPresent()) {
            stop();
        }
        RunningServer.forgetImpostor(cluster);
        return start();
    }

    private int start() throws IOException {
        String options = "-p %d -h 127.0.0.1 -k '' -c max_connections=50 -c fsync=on -c synchronous_commit=on"
                        .formatted(freePort())
                + " -c full_page_writes=on -c password_encryption=scram-sha-256 -c log_min_messages=warning"
                + " -c shared_buffers=64MB";
        Files.deleteIfExists(log());
        run(List.of(
                program("pg_ctl"),
                "start",
                "-W",
                "-s",
                "-D",
                cluster.toString(),
                "-l",
                log().toString(),
                "-o",
                options));
        return waitUntilReady().port();
    }

    private RunningServer waitUntilReady() throws IOException {
        long end = System.nanoTime() + START_SECONDS * 1_000_000_000L;
        boolean seen = false;
        while (System.nanoTime() < end) {
            Optional<RunningServer> running = RunningServer.on(cluster);
            if (running.isPresent() && running.get().ready()) {
                return running.get();
            }
            if (running.isEmpty() && (seen || hasFailed())) {
                break;
            }
            seen = running.isPresent();
            pause();
        }
        throw new Refusal(Message.of("database.not-started", logTail()));
    }

    private boolean hasFailed() throws IOException {
        return Files.exists(log()) && Files.readString(log()).contains("FATAL");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database server was starting.", e);
        }
    }

    private void stop() throws IOException {
        run(List.of(program("pg_ctl"), "stop", "-s", "-m", "fast", "-t", "60", "-D", cluster.toString()));
    }

    private void run(List<String> command) throws IOException {
        ServerProgram.Ended ended = ServerProgram.run(account.running(command), Map.of("LC_ALL", "C", "TZ", "UTC"));
        if (!ended.isDone()) {
            throw new Refusal(Message.of("database.not-started", ended.said() + " " + logTail()));
        }
    }

    private String program(String name) {
        return programs.resolve(ServerAccount.isWindows() ? name + ".exe" : name)
                .toString();
    }

    private Path log() {
        return home.resolve("server.log");
    }

    private String logTail() throws IOException {
        if (!Files.exists(log())) {
            return "";
        }
        List<String> lines = Files.readAllLines(log());
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Stops the server unless another program uses it.
    @Override
    public void close() throws IOException {
        try (folder;
                FileLock _ = folder.turn()) {
            if (folder.isAlone() && RunningServer.on(cluster).isPresent()) {
                stop();
            }
        }
    }
}
