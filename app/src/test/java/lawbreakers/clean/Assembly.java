package lawbreakers.clean;

import lawbreakers.clean.slate.store.StoredFilms;

/// Breaks nothing: it may open back rooms.
public final class Assembly {
    final StoredFilms films = new StoredFilms();
}
