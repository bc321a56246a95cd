package io.madang.breakdown.format;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownFiles;
import io.madang.common.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Files of the Universal Schedule Standard.
public final class UssFiles implements BreakdownFiles {

    /// Many times the schedule of a series; above it, somebody picked the wrong file.
    static final int MOST_BYTES = 16 * 1024 * 1024;

    @Override
    public Parsed<Breakdown> read(Path file) {
        Report report = new Report(file.toString());
        Optional<byte[]> bytes = bytes(file, report);
        return bytes.map(content -> read(content, report)).orElseGet(() -> Parsed.refused(report.findings()));
    }

    /// Reads what a file contains.
    static Parsed<Breakdown> read(byte[] bytes, String name) {
        return read(bytes, new Report(name));
    }

    private static Parsed<Breakdown> read(byte[] bytes, Report report) {
        if (bytes.length > MOST_BYTES) {
            report.error(0, "", "breakdown.too-large", MOST_BYTES / (1024 * 1024));
            return Parsed.refused(report.findings());
        }
        Optional<Breakdown> breakdown =
                JsonReader.read(bytes, report).flatMap(json -> new UssReader(report).read(json));
        return breakdown
                .map(read -> Parsed.of(read, report.findings()))
                .orElseGet(() -> Parsed.refused(report.findings()));
    }

    private static Optional<byte[]> bytes(Path file, Report report) {
        if (!Files.isRegularFile(file)) {
            report.error(0, "", Files.exists(file) ? "breakdown.not-a-file" : "breakdown.missing");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            report.error(0, e.getClass().getSimpleName(), "breakdown.unreadable");
            return Optional.empty();
        }
    }

    @Override
    public String write(Breakdown breakdown) {
        return UssWriter.write(breakdown);
    }
}
