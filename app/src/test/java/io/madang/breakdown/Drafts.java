package io.madang.breakdown;

import io.madang.script.Screenplays.HashTags;
import io.madang.script.Script;
import io.madang.script.format.ScreenplayFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Screenplays of tests, read as any file is.
final class Drafts {

    private Drafts() {}

    static Script read(String text) {
        try {
            Path file = Files.writeString(Files.createTempFile("draft", ".fountain"), text);
            try {
                return Script.of(new ScreenplayFiles()
                        .read(file, HashTags.ARE_TEXT)
                        .value()
                        .orElseThrow());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
