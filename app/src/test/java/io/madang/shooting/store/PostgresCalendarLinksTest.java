package io.madang.shooting.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.fixtures.TestDatabase;
import io.madang.platform.Database;
import io.madang.shooting.feed.CalendarLink;
import io.madang.shooting.feed.CalendarLink.Kind;
import io.madang.shooting.feed.CalendarLink.Whose;
import io.madang.shooting.feed.LinkToken;
import io.madang.slate.TitleId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What opens a calendar, and what no longer does.
class PostgresCalendarLinksTest {

    private static final TitleId FERRY = TitleId.of("last-ferry");
    private static final Whose MAIN = new Whose(Kind.UNIT, "Main");
    private static final Instant NOW = Instant.parse("2026-11-25T05:00:00Z");

    private final Database database = TestDatabase.fresh();
    private final PostgresCalendarLinks links =
            new PostgresCalendarLinks(database, InstantSource.fixed(NOW), () -> "hana");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTokenFindsItsLinkUntilItIsRevoked() {
        LinkToken token = links.create(FERRY, MAIN, Locale.KOREAN);
        CalendarLink link = links.find(token).orElseThrow();
        assertThat(link).isEqualTo(new CalendarLink(link.number(), FERRY, MAIN, Locale.KOREAN, NOW, "hana"));
        assertThat(links.revoke(TitleId.of("night-pharmacy"), link.number())).isFalse();
        assertThat(links.of(FERRY)).containsExactly(link);
        assertThat(links.revoke(FERRY, link.number())).isTrue();
        assertThat(links.find(token)).isEmpty();
        assertThat(links.revoke(FERRY, link.number())).isFalse();
    }

    @Test
    void nothingThatIsKeptOpensACalendar() {
        LinkToken token = links.create(FERRY, MAIN, Locale.KOREAN);
        String kept = JdbcClient.create(database.dataSource())
                .sql("SELECT l::text FROM shooting.calendar_link l")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(token.secret());
        assertThat(links.find(new LinkToken(token.secret().substring(1)))).isEmpty();
        assertThat(links.find(new LinkToken(""))).isEmpty();
        assertThat(token).hasToString("secret");
    }

    @Test
    void tokensAreLongAndNeverTheSame() {
        Set<String> secrets = Stream.generate(LinkToken::random)
                .limit(1_000)
                .map(LinkToken::secret)
                .collect(Collectors.toSet());
        assertThat(secrets).hasSize(1_000).allMatch(secret -> secret.matches("[A-Za-z0-9_-]{32}"));
    }
}
