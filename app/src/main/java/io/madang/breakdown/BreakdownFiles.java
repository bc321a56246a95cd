package io.madang.breakdown;

import io.madang.common.Parsed;
import java.nio.file.Path;

/// Breakdowns in files of the Universal Schedule Standard, in and out; answered by the `format` room.
public interface BreakdownFiles {

    /// Reads a whole file; every finding has its line.
    Parsed<Breakdown> read(Path file);

    /// The text of a file that `read` takes for an equal breakdown.
    String write(Breakdown breakdown);
}
