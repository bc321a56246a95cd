package io.madang.shooting.cli;

import io.madang.common.Message;
import io.madang.common.Refusal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where an answer goes: into the file that `--out` names, or to the screen.
///
/// @param read files that must not be written over
record Delivery(Optional<Path> out, List<Path> read, PrintWriter screen) {

    void text(Consumer<PrintWriter> writing) {
        if (out.isEmpty()) {
            writing.accept(screen);
            screen.flush();
            return;
        }
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writing.accept(writer);
        writer.flush();
        bytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Only ever into a file.
    void bytes(byte[] file) {
        Path path = out.orElseThrow(() -> new Refusal(Message.of("shoot.needs-out")));
        try {
            for (Path one : read) {
                if (Files.exists(path) && Files.exists(one) && Files.isSameFile(path, one)) {
                    throw new Refusal(Message.of("script.same-file", path));
                }
            }
            Files.write(path, file);
        } catch (IOException e) {
            throw new Refusal(
                    Message.of("script.not-written", path, e.getClass().getSimpleName()), e);
        }
    }
}
