package io.madang.viewing.cli;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.viewing.ViewingFolders;
import io.madang.viewing.ViewingLists;
import io.madang.viewing.ViewingTerms;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which folder of events, and where its counts are kept; a `@Mixin` of picocli.
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
final class FolderAsked {

    @Parameters(paramLabel = "DIR", descriptionKey = "viewing.folder")
    private Path folder;

    @Option(names = "--store", paramLabel = "DIR", required = true, descriptionKey = "viewing.store")
    private Path store;

    /// Does the work, or tells what is wrong with the tables beside the events.
    int during(ViewingFolders folders, PrintWriter err, Locale locale, ToIntFunction<ViewingLists> work) {
        Parsed<ViewingTerms> terms = folders.terms(folder);
        terms.findings().stream().map((Finding finding) -> finding.in(locale)).forEach(err::println);
        err.flush();
        return terms.value()
                .map(known -> folders.during(folder, known, store, work::applyAsInt))
                .orElse(Answer.BAD_INPUT);
    }
}
