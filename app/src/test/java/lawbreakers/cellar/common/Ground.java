package lawbreakers.cellar.common;

import lawbreakers.cellar.slate.Film;

/// The ground floor with a word of film.
public record Ground(Film film) {}
