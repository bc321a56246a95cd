package lawbreakers.stray.misc;

/// In a package nobody named.
public record Stray(String name) {}
