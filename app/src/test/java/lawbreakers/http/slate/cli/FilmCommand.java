package lawbreakers.http.slate.cli;

import org.springframework.web.bind.annotation.RequestMethod;

/// A command that speaks HTTP.
public record FilmCommand(RequestMethod method) {}
