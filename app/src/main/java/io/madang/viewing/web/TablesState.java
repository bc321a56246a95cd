package io.madang.viewing.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Tells whether the tables beside the events have changed.
final class TablesState {

    private static final List<String> TABLES = List.of("countries.csv", "works.csv", "excluded.csv");

    private TablesState() {}

    /// Changes whenever a table comes, goes or is written anew.
    static String of(Path folder) {
        StringBuilder state = new StringBuilder();
        for (String name : TABLES) {
            Path table = folder.resolve(name);
            try {
                state.append(Files.size(table))
                        .append(' ')
                        .append(Files.getLastModifiedTime(table).toMillis());
            } catch (IOException e) {
                state.append("none");
            }
            state.append('\n');
        }
        return state.toString();
    }
}
