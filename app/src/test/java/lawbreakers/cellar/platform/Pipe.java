package lawbreakers.cellar.platform;

import lawbreakers.cellar.slate.Film;

/// Plumbing with a word of film.
public record Pipe(Film film) {}
