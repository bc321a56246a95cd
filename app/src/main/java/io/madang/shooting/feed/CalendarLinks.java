package io.madang.shooting.feed;

import io.madang.shooting.feed.CalendarLink.Whose;
import io.madang.slate.TitleId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where calendar links are kept.
public interface CalendarLinks {

    /// Keeps a new link. Only now can its token be had: what is kept cannot be turned back into it.
    LinkToken create(TitleId title, Whose whose, Locale locale);

    /// The links of a title, oldest first.
    List<CalendarLink> of(TitleId title);

    /// The link of a token; empty for one that never was, and for one that was revoked.
    Optional<CalendarLink> find(LinkToken token);

    /// Forgets a link; false where the title has none of this number.
    boolean revoke(TitleId title, long number);
}
