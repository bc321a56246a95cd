package io.madang.platform;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of every command that needs the database; a `@Mixin` of picocli.
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class StorageOptions {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "madang-data", descriptionKey = "storage.data")
    private Path folder;

    @Option(names = "--db", paramLabel = "JDBC-URL", descriptionKey = "storage.db")
    private @Nullable String database;

    public Storage storage() {
        return new Storage(folder.toAbsolutePath().normalize(), Optional.ofNullable(database));
    }
}
