package lawbreakers.cellar.slate;

/// Known by ones who must not.
public record Film(String name) {}
