package io.madang.script.format;

import io.madang.common.Parsed;
import io.madang.script.Screenplay;
import io.madang.script.ScreenplayFile;
import io.madang.script.ScreenplayFormat;
import io.madang.script.Screenplays;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Screenplays in files: finds the format, reads it, and looks the result over.
public final class ScreenplayFiles implements Screenplays {

    /// Many times a long feature film with its pictures; above it, somebody picked the wrong file.
    static final int MOST_BYTES = 32 * 1024 * 1024;

    /// More than ten feature films.
    static final int MOST_TEXT = 2 * 1024 * 1024;

    private static final int LONGEST_LINE = 200_000;
    private static final int BEGINNING = 1024;

    @Override
    public Parsed<Screenplay> read(Path file, HashTags hashTags) {
        Report report = new Report(file.toString());
        Optional<byte[]> bytes = bytes(file, report);
        return bytes.map(content -> read(content, hashTags, report)).orElseGet(() -> Parsed.refused(report.findings()));
    }

    @Override
    public Parsed<Screenplay> read(ScreenplayFile file, HashTags hashTags) {
        Report report = new Report(file.name());
        byte[] content = file.content();
        if (content.length > MOST_BYTES) {
            report.error(0, "", "script.too-large", MOST_BYTES / (1024 * 1024));
            return Parsed.refused(report.findings());
        }
        return read(content, hashTags, report);
    }

    /// Reads what a file contains.
    static Parsed<Screenplay> read(byte[] bytes, String name) {
        return read(bytes, HashTags.ARE_TEXT, new Report(name));
    }

    private static Parsed<Screenplay> read(byte[] bytes, HashTags hashTags, Report report) {
        Optional<Screenplay> screenplay = parse(bytes, hashTags, report);
        if (screenplay.isPresent() && !report.hasErrors()) {
            new ScreenplayCheck(screenplay.get(), report).check();
        }
        return report.hasErrors() || screenplay.isEmpty()
                ? Parsed.refused(report.findings())
                : Parsed.of(screenplay.get(), report.findings());
    }

    private static Optional<byte[]> bytes(Path file, Report report) {
        if (!Files.isRegularFile(file)) {
            report.error(0, "", Files.exists(file) ? "script.not-a-file" : "script.missing");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                report.error(0, "", "script.too-large", MOST_BYTES / (1024 * 1024));
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            report.error(0, e.getClass().getSimpleName(), "script.unreadable");
            return Optional.empty();
        }
    }

    private static Optional<Screenplay> parse(byte[] bytes, HashTags hashTags, Report report) {
        Optional<String> foreign = ForeignFile.kindOf(bytes);
        if (foreign.isPresent()) {
            report.error(0, foreign.get(), "script.foreign");
            return Optional.empty();
        }
        if (isXml(bytes)) {
            return FdxReader.read(bytes, report);
        }
        String text = TextDecoding.decode(bytes, report);
        if (text.isBlank()) {
            report.error(0, "", "script.empty");
            return Optional.empty();
        }
        if (text.length() > MOST_TEXT) {
            report.error(0, "", "script.too-large", MOST_TEXT / (1024 * 1024));
            return Optional.empty();
        }
        return hasLongLine(text, report) ? Optional.empty() : Optional.of(FountainReader.read(text, hashTags, report));
    }

    /// Whether it begins with a tag, in any encoding that keeps ASCII apart from zero bytes.
    private static boolean isXml(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        String text =
                beginning.replaceAll("[\\x00\\xEF\\xBB\\xBF\\xFE\\xFF]", "").stripLeading();
        return text.startsWith("<?xml") || text.startsWith("<FinalDraft") || text.startsWith("<!DOCTYPE");
    }

    private static boolean hasLongLine(String text, Report report) {
        int start = 0;
        for (int line = 1; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > LONGEST_LINE) {
                report.error(line, text.substring(start, start + BEGINNING), "script.long-line", LONGEST_LINE);
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    @Override
    public Written write(Screenplay screenplay, ScreenplayFormat format) {
        Report report = new Report(format == ScreenplayFormat.FOUNTAIN ? "Fountain" : "Final Draft");
        String text = switch (format) {
            case FOUNTAIN -> FountainWriter.write(screenplay, report);
            case FINAL_DRAFT -> FdxWriter.write(screenplay, report);
        };
        return new Written(text, report.findings());
    }
}
