package lawbreakers.framework.slate;

import picocli.CommandLine;

/// A front room with a framework in it.
public record Film(CommandLine name) {}
