package io.madang.viewing;

import java.nio.file.Path;

/// Writes folders of synthetic events.
public interface ViewingGenerator {

    /// Writes the tables and the events of each hour into a new folder, and gives the number of events written.
    long generate(SyntheticPlan plan, Path folder);
}
