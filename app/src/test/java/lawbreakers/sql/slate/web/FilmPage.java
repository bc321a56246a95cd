package lawbreakers.sql.slate.web;

import org.springframework.jdbc.core.simple.JdbcClient;

/// A page that speaks SQL.
public record FilmPage(JdbcClient sql) {}
