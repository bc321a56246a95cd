package io.madang.viewing.store;

import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.common.Refusal;
import io.madang.viewing.ViewingFolders;
import io.madang.viewing.ViewingLists;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.format.TermsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Function;

/// Opens folders of events with a DuckDB file beside them.
public final class DuckFolders implements ViewingFolders {

    @Override
    public Parsed<ViewingTerms> terms(Path folder) {
        return TermsReader.read(folder);
    }

    @Override
    public <R> R during(Path folder, ViewingTerms terms, Path store, Function<ViewingLists, R> work) {
        try {
            Files.createDirectories(store);
        } catch (IOException e) {
            throw new Refusal(Message.of("viewing.store.broken", store, String.valueOf(e.getMessage())), e);
        }
        try (DuckSession session = DuckSession.inFolder(store)) {
            return work.apply(
                    new DuckViewing(session, terms, folder, Runtime.getRuntime().availableProcessors()));
        } catch (SQLException e) {
            throw new Refusal(
                    Message.of("viewing.store.failed", DuckSession.firstLine(String.valueOf(e.getMessage()))), e);
        }
    }
}
