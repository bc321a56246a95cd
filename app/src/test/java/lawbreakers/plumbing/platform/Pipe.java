package lawbreakers.plumbing.platform;

/// Plumbing.
public record Pipe(String name) {}
