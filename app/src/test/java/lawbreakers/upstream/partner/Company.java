package lawbreakers.upstream.partner;

import lawbreakers.upstream.slate.Film;

/// Knows what comes after it.
public record Company(Film film) {}
