package io.madang.folder.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Reads a file as UTF-8 text, or says why it is none.
final class TextFile {

    /// Far more than thousands of sets need; above it, somebody picked the wrong file.
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private TextFile() {}

    static Optional<String> read(Path path, Report report) {
        if (!Files.exists(path)) {
            report.error(0, "", "folder.missing-file");
            return Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            report.error(0, "", "folder.not-a-file");
            return Optional.empty();
        }
        try {
            if (Files.size(path) > MOST_BYTES) {
                report.error(0, "", "folder.too-large", MOST_BYTES / (1024 * 1024));
                return Optional.empty();
            }
            return decoded(Files.readAllBytes(path), report);
        } catch (IOException e) {
            report.error(0, "", "folder.unreadable", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, Report report) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            report.error(line(bytes, in.position()), "0x%02X".formatted(bytes[in.position()]), "folder.not-utf-8");
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
