package io.madang.viewing;

import io.madang.common.Parsed;
import java.nio.file.Path;
import java.util.function.Function;

/// Opens folders of events.
public interface ViewingFolders {

    /// Reads the tables beside the events.
    Parsed<ViewingTerms> terms(Path folder);

    /// Opens a folder and the store beside it for one piece of work; makes the store where there is none.
    ///
    /// Throws a `Refusal` where somebody else has the store open.
    <R> R during(Path folder, ViewingTerms terms, Path store, Function<ViewingLists, R> work);
}
