package io.madang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madang.common.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The server of one data folder through its ends: clean ones, and those that killing makes.
class EmbeddedServerTest {

    @TempDir
    private static Path data;

    @TempDir
    private Path other;

    @BeforeAll
    static void makeTheFolder() {
        open(client -> client.sql("CREATE TABLE lot.mark (number int)").update());
    }

    @AfterAll
    static void nothingRunsOn() throws IOException {
        assertThat(server()).isEmpty();
    }

    private static Path cluster() throws IOException {
        return data.toRealPath().resolve("postgres").resolve("cluster");
    }

    private static Optional<RunningServer> server() throws IOException {
        return RunningServer.on(cluster());
    }

    private interface Work {
        void with(JdbcClient client);
    }

    private static void open(Work work) {
        try (Database database = Database.inFolder(data)) {
            work.with(JdbcClient.create(database.dataSource()));
        }
    }

    private static String setting(JdbcClient client, String name) {
        return client.sql("SHOW " + name).query(String.class).single();
    }

    @Test
    void keepsWhatIsCommittedWhateverHappensAndListensOnThisMachineOnly() {
        open(client -> {
            assertThat(setting(client, "fsync")).isEqualTo("on");
            assertThat(setting(client, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(client, "full_page_writes")).isEqualTo("on");
            assertThat(setting(client, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(client, "server_encoding")).isEqualTo("UTF8");
            assertThat(client.sql("SELECT '가' < '나' COLLATE \"default\"")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        });
    }

    @Test
    void hidesThePasswordFromOthers() throws IOException {
        Path password = data.resolve("postgres/password");
        assertThat(Files.getPosixFilePermissions(password)).hasSize(2);
        assertThat(Files.readString(data.resolve("postgres/cluster/pg_hba.conf")))
                .doesNotContainPattern("(?m)^(local|host).*(trust|md5|password)$");
    }

    @Test
    void refusesToOpenAFolderTwiceInOneProgram() {
        open(client -> assertThatThrownBy(() -> Database.inFolder(data)).isInstanceOf(Refusal.class));
    }

    @Test
    void aSecondProgramJoinsAndTheLastOneStopsTheServer() throws Exception {
        try (Child child = Child.start("hold", data.toString())) {
            child.awaitLine("open");
            RunningServer before = server().orElseThrow();
            open(client -> assertThat(serverOrFail()).isEqualTo(before));
            assertThat(server()).contains(before);
            child.stop();
        }
        assertThat(server()).isEmpty();
    }

    @Test
    void aProgramThatEndsLeavesTheServerToTheOthers() throws Exception {
        try (Child child = Child.start("hold", data.toString())) {
            child.awaitLine("open");
            open(client -> {
                child.stop();
                assertThat(setting(client, "fsync")).isEqualTo("on");
            });
        }
        assertThat(server()).isEmpty();
    }

    @Test
    void replacesAServerThatAKilledProgramLeftOver() throws Exception {
        try (Child child = Child.start("hold", data.toString())) {
            child.awaitLine("open");
            child.kill();
        }
        RunningServer left = server().orElseThrow();
        open(client -> assertThat(serverOrFail().process()).isNotEqualTo(left.process()));
        assertThat(ProcessHandle.of(left.process())
                        .flatMap(process -> process.info().command()))
                .isEmpty();
    }

    @Test
    void startsAfterTheServerItselfWasKilled() throws Exception {
        try (Child child = Child.start("hold", data.toString())) {
            child.awaitLine("open");
            ProcessHandle.of(server().orElseThrow().process()).orElseThrow().destroyForcibly();
            child.kill();
        }
        open(client -> assertThat(setting(client, "fsync")).isEqualTo("on"));
    }

    @Test
    void startsDespiteAFileThatNamesAnotherProgramOrNothing() throws IOException {
        String us = Long.toString(ProcessHandle.current().pid());
        for (List<String> lines : List.of(
                List.of(us, cluster().toString(), "1", "5432", "", "127.0.0.1", "1 1", "ready"),
                List.of("nonsense"),
                List.<String>of())) {
            Files.write(cluster().resolve("postmaster.pid"), lines);
            open(client -> assertThat(setting(client, "fsync")).isEqualTo("on"));
        }
    }

    @Test
    void beginsAnewWhereUnpackingOrMakingTheDatabaseWasInterrupted() throws IOException {
        Path home = Files.createDirectories(other.resolve("postgres"));
        Files.createDirectories(home.resolve("server.unfinished/bin"));
        Files.createDirectories(home.resolve("cluster.unfinished"));
        Files.writeString(home.resolve("cluster.unfinished/PG_VERSION"), "18\n");
        Files.writeString(home.resolve("password"), "old");
        Database.inFolder(other).close();
        assertThat(home).isDirectoryNotContaining("glob:**unfinished");
        assertThat(RunningServer.on(home.toRealPath().resolve("cluster"))).isEmpty();
    }

    @Test
    void saysSoWhereTheFolderIsAFile() throws IOException {
        Path file = Files.writeString(other.resolve("file"), "");
        assertThatThrownBy(() -> Database.inFolder(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(file.toString());
    }

    private static RunningServer serverOrFail() {
        try {
            return server().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
