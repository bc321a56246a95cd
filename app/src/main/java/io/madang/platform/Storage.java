package io.madang.platform;

import java.nio.file.Path;
import java.util.Optional;

/// Where the program keeps what it knows.
///
/// @param folder the data folder; holds the embedded database where no other is named
/// @param database JDBC URL of a PostgreSQL 15 or newer; empty: the embedded one
public record Storage(Path folder, Optional<String> database) {

    /// The embedded database in `folder`.
    public static Storage in(Path folder) {
        return new Storage(folder, Optional.empty());
    }
}
