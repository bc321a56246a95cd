package io.madang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madang.common.Refusal;
import io.madang.fixtures.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SchemasTest {

    private static void execute(String address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void fillsAnEmptyDatabaseAndOpensItAgain() {
        String address = TestDatabase.emptyAddress();
        for (int start = 0; start < 2; start++) {
            try (Database database = Database.at(address)) {
                assertThat(JdbcClient.create(database.dataSource())
                                .sql("SELECT count(*) FROM lot.revision")
                                .query(Long.class)
                                .single())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void refusesADatabaseOfSomebodyElseAndLeavesItAlone() throws SQLException {
        String address = TestDatabase.emptyAddress();
        execute(address, "CREATE TABLE public.customers (id int)");
        assertThatThrownBy(() -> Database.at(address))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("public.customers");
        assertThatThrownBy(() -> execute(address, "SELECT 1 FROM platform.flyway_schema_history"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void refusesADatabaseOfANewerMadang() throws SQLException {
        String address = TestDatabase.emptyAddress();
        Database.at(address).close();
        execute(address, """
                INSERT INTO platform.flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'madang', 1, true)
                """);
        assertThatThrownBy(() -> Database.at(address))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("another version");
    }

    @Test
    void namesTheAddressThatDoesNotAnswerWithoutItsPassword() {
        assertThatThrownBy(() -> Database.at("jdbc:postgresql://127.0.0.1:1/x?user=u&password=secret"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("127.0.0.1:1")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Database.at("jdbc:mysql://localhost/x")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Database.at("nonsense")).isInstanceOf(Refusal.class);
    }
}
