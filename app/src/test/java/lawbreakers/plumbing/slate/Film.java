package lawbreakers.plumbing.slate;

import lawbreakers.plumbing.platform.Pipe;

/// A front room that knows the platform.
public record Film(Pipe pipe) {}
