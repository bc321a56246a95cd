package io.madang.shooting.store;

import io.madang.platform.Database;
import io.madang.shooting.feed.CalendarLink;
import io.madang.shooting.feed.CalendarLink.Kind;
import io.madang.shooting.feed.CalendarLink.Whose;
import io.madang.shooting.feed.CalendarLinks;
import io.madang.shooting.feed.LinkToken;
import io.madang.slate.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Calendar links in schema `shooting`. A copy of the database opens no calendar: it holds digests of the tokens only.
public final class PostgresCalendarLinks implements CalendarLinks {

    private static final String ALL =
            "SELECT number, title, whose, member, language, created_at, created_by FROM shooting.calendar_link ";

    private final JdbcClient client;
    private final InstantSource clock;
    private final Supplier<String> who;

    /// @param who the name of the person at work
    public PostgresCalendarLinks(Database database, InstantSource clock, Supplier<String> who) {
        this.client = JdbcClient.create(database.dataSource());
        this.clock = clock;
        this.who = who;
    }

    @Override
    public LinkToken create(TitleId title, Whose whose, Locale locale) {
        LinkToken token = LinkToken.random();
        client.sql("""
                        INSERT INTO shooting.calendar_link
                            (secret, title, whose, member, language, created_at, created_by)
                        VALUES (:secret, :title, :whose, :member, :language, :now, :who)
                        """)
                .param("secret", token.digest())
                .param("title", title.value())
                .param("whose", whose.kind().name())
                .param("member", whose.member())
                .param("language", locale.getLanguage())
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("who", who.get())
                .update();
        return token;
    }

    @Override
    public List<CalendarLink> of(TitleId title) {
        return client.sql(ALL + "WHERE title = :title ORDER BY number")
                .param("title", title.value())
                .query((row, _) -> link(row))
                .list();
    }

    @Override
    public Optional<CalendarLink> find(LinkToken token) {
        return client.sql(ALL + "WHERE secret = :secret")
                .param("secret", token.digest())
                .query((row, _) -> link(row))
                .optional();
    }

    @Override
    public boolean revoke(TitleId title, long number) {
        return client.sql("DELETE FROM shooting.calendar_link WHERE title = :title AND number = :number")
                        .param("title", title.value())
                        .param("number", number)
                        .update()
                > 0;
    }

    private static CalendarLink link(ResultSet row) throws SQLException {
        return new CalendarLink(
                row.getLong("number"),
                TitleId.of(row.getString("title")),
                new Whose(Kind.valueOf(row.getString("whose")), row.getString("member")),
                Locale.of(row.getString("language")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"));
    }
}
