package lawbreakers.clean.partner;

/// Breaks nothing.
public record Company(String name) {}
