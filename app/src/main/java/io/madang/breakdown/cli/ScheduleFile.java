package io.madang.breakdown.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Tells schedules from screenplays.
final class ScheduleFile {

    private static final int BEGINNING = 1024;

    private ScheduleFile() {}

    /// Whether the file is a schedule: by its name, or because it begins as JSON does.
    static boolean isOne(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".uss")) {
            return true;
        }
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
            return beginning
                    .replaceAll("[\\x00\\xEF\\xBB\\xBF\\xFE\\xFF]", "")
                    .stripLeading()
                    .startsWith("{");
        } catch (IOException e) {
            return false;
        }
    }
}
