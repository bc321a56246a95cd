package io.madang.folder;

import io.madang.common.Parsed;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import java.nio.file.Path;

/// Reads and writes studio folders.
public interface StudioFolders {

    /// Reads the whole folder; all findings of all files.
    Parsed<StudioFolder> read(Path folder);

    /// Reads a file of changes against `lot`: studios, stages and leases as in `lot.yaml`.
    Parsed<LotChange> readChange(Path file, Lot lot);

    /// Writes the folder in canonical form; creates it where it is missing and refuses one that has other files.
    void write(StudioFolder studio, Path folder);
}
