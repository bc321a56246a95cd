package io.madang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madang.common.Refusal;
import io.madang.fixtures.Examples;
import io.madang.fixtures.TestDatabase;
import io.madang.lot.BookingOutcome;
import io.madang.lot.Lots;
import io.madang.lot.store.PostgresLots;
import io.madang.partner.store.PostgresPartners;
import io.madang.slate.store.PostgresTitles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTest {

    @TempDir
    private Path folder;

    private Database first;
    private Database second;
    private Path file;

    @BeforeEach
    void openDatabases() {
        first = TestDatabase.fresh();
        second = TestDatabase.fresh();
        file = folder.resolve("backup.zip");
        fill(first);
    }

    @AfterEach
    void closeDatabases() {
        first.close();
        second.close();
    }

    private static void fill(Database database) {
        new PostgresPartners(database).replaceAll(Examples.partners());
        new PostgresTitles(database).replaceAll(Examples.titles());
        new PostgresLots(database)
                .replace(Examples.lot(List.of(Examples.booking("z", "one", "2021-03-01", "2021-03-10"))));
        new PostgresLots(database).add(List.of(Examples.booking("a", "one", "2021-04-01", "2021-04-10")));
    }

    @Test
    void bringsBackEveryRow() {
        long written = new Backup(first).write(file);
        Lots lots = new PostgresLots(second);
        assertThat(lots.current()).isEmpty();
        assertThat(new Backup(second).restore(file, false)).isEqualTo(written);
        assertThat(lots.current()).isEqualTo(new PostgresLots(first).current());
        assertThat(new PostgresTitles(second).all()).isEqualTo(Examples.titles());
        assertThat(new PostgresPartners(second).all()).isEqualTo(Examples.partners());
        assertThat(lots.add(List.of(Examples.booking("new", "one", "2021-05-01", "2021-05-10"))))
                .isInstanceOf(BookingOutcome.Booked.class);
        assertThat(lots.add(List.of(Examples.booking("clash", "one", "2021-04-09", "2021-05-10"))))
                .isInstanceOf(BookingOutcome.Refused.class);
    }

    @Test
    void replacesOnlyWhenAskedTo() {
        new Backup(first).write(file);
        fill(second);
        new PostgresTitles(second).replaceAll(List.of());
        assertThatThrownBy(() -> new Backup(second).restore(file, false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--replace");
        assertThat(new PostgresTitles(second).all()).isEmpty();
        new Backup(second).restore(file, true);
        assertThat(new PostgresTitles(second).all()).isEqualTo(Examples.titles());
    }

    @Test
    void refusesADamagedFileAndKeepsWhatIsThere() throws IOException {
        new Backup(first).write(file);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 100, (byte) 0);
        Path damaged = Files.write(folder.resolve("damaged.zip"), bytes);
        assertThatThrownBy(() -> new Backup(first).restore(damaged, true)).isInstanceOf(Refusal.class);
        Path other = Files.writeString(folder.resolve("other.zip"), "not a backup");
        assertThatThrownBy(() -> new Backup(first).restore(other, true)).isInstanceOf(Refusal.class);
        assertThat(new PostgresTitles(first).all()).isEqualTo(Examples.titles());
    }

    @Test
    void refusesABackupOfAnotherVersion() {
        new Backup(first).write(file);
        JdbcClient.create(second.dataSource()).sql("""
                        UPDATE platform.flyway_schema_history SET version = '999'
                        WHERE installed_rank = (SELECT max(installed_rank) FROM platform.flyway_schema_history)""").update();
        assertThatThrownBy(() -> new Backup(second).restore(file, true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("999");
    }

    @Test
    void neverOverwritesAFile() {
        new Backup(first).write(file);
        assertThatThrownBy(() -> new Backup(first).write(file)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Backup(first).write(folder.resolve("missing/backup.zip")))
                .isInstanceOf(Refusal.class);
    }
}
