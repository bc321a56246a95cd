package io.madang.slate.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.fixtures.Examples;
import io.madang.fixtures.TestDatabase;
import io.madang.partner.store.PostgresPartners;
import io.madang.platform.Database;
import io.madang.slate.TitleId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresTitlesTest {

    private static Database database;

    @BeforeAll
    static void openDatabase() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @Test
    void givesBackEveryFieldOfATitle() {
        PostgresTitles titles = new PostgresTitles(database);
        titles.replaceAll(Examples.titles().reversed());
        assertThat(titles.all()).isEqualTo(Examples.titles());
        assertThat(titles.find(TitleId.of("b-film"))).contains(Examples.titles().getLast());
        titles.replaceAll(List.of());
        assertThat(titles.all()).isEmpty();
    }

    @Test
    void givesBackEveryFieldOfAPartner() {
        PostgresPartners partners = new PostgresPartners(database);
        partners.replaceAll(Examples.partners().reversed());
        assertThat(partners.all()).isEqualTo(Examples.partners());
    }
}
