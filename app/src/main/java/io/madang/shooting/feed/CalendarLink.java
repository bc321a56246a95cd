package io.madang.shooting.feed;

import io.madang.slate.TitleId;
import java.time.Instant;
import java.util.Locale;

/// A secret address under which a calendar program finds shooting days, without its secret.
///
/// @param number names it on pages and in logs
/// @param locale the language of its events
public record CalendarLink(
        long number, TitleId title, Whose whose, Locale locale, Instant createdAt, String createdBy) {

    /// Whose days it shows.
    ///
    /// @param member name of the unit, key of the person; empty for the title
    public record Whose(Kind kind, String member) {}

    /// All days of a title, of one of its units, or of one person.
    public enum Kind {
        TITLE,
        UNIT,
        PERSON
    }
}
