package io.madang.ranking;

import io.madang.common.Parsed;
import java.nio.file.Path;

/// Reads published files.
public interface PublishedFiles {

    /// Reads a file of any of the three kinds whole; rows that cannot be read are errors, odd ones warnings.
    ///
    /// Whether lists are missing is not asked here: `Wholeness` tells.
    Parsed<PublishedFile> read(Path file);
}
