package lawbreakers.upstream.slate;

/// Known by one who must not.
public record Film(String name) {}
