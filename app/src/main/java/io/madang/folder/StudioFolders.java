package io.madang.folder;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import java.nio.file.Path;
import java.util.List;

/// Reads and writes studio folders.
public interface StudioFolders {

    /// Reads the whole folder; all findings of all files, a set that no leased stage can take among them.
    Parsed<StudioFolder> read(Path folder);

    /// Reads a file of changes against `lot`: studios, stages and leases as in `lot.yaml`.
    Parsed<LotChange> readChange(Path file, Lot lot);

    /// Writes the folder in canonical form and creates it where it is missing; where it has files that are not ours,
    /// writes nothing and names them.
    List<Finding> write(StudioFolder studio, Path folder);
}
