package io.madang.viewing.watch;

import java.nio.file.Path;

/// Which folder of events a server counts, and where it keeps what it counted.
public record WatchedFolder(Path folder, Path store) {

    private static final String KEPT = "kept";

    /// Keeps it in the folder itself, so that sums of two folders can never mix.
    public static WatchedFolder of(Path folder) {
        return new WatchedFolder(folder, folder.resolve(KEPT));
    }
}
