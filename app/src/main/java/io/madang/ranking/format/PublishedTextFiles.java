package io.madang.ranking.format;

import io.madang.common.Parsed;
import io.madang.ranking.ListKey;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.PublishedFiles;
import io.madang.ranking.PublishedList;
import io.madang.ranking.PublishedRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Published files as tab-separated text in UTF-8, read line by line.
///
/// Quotes are plain characters: titles have them, and columns never need them.
public final class PublishedTextFiles implements PublishedFiles {

    private static final int BUFFER = 1 << 16;
    private static final int ROWS_OF_A_LIST = 10;

    /// Today's largest file has 60 MB; above this, somebody picked the wrong one.
    private static final long MOST_BYTES = 1L << 30;

    private static final Comparator<ListKey> OLDEST_FIRST = Comparator.comparing(
                    (ListKey key) -> key.week().orElse(LocalDate.EPOCH))
            .thenComparing(ListKey::country)
            .thenComparing(ListKey::category);

    @Override
    public Parsed<PublishedFile> read(Path path) {
        Report report = new Report(path.toString());
        Optional<PublishedFile> file = isReadable(path, report) ? file(path, report) : Optional.empty();
        return file.isEmpty() || report.hasErrors()
                ? Parsed.refused(report.findings())
                : Parsed.of(file.get(), report.findings());
    }

    private static boolean isReadable(Path path, Report report) {
        try {
            if (!Files.exists(path)) {
                report.error(0, "", "top10.missing-file");
            } else if (Files.isDirectory(path)) {
                report.error(0, "", "top10.folder");
            } else if (Files.size(path) > MOST_BYTES) {
                report.error(0, "", "top10.too-large-file");
            }
        } catch (IOException e) {
            report.error(0, "", "top10.unreadable", e.getClass().getSimpleName());
        }
        return !report.hasErrors();
    }

    private static Optional<PublishedFile> file(Path path, Report report) {
        MessageDigest digest = sha256();
        Lines lines = new Lines();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(path), digest);
                BufferedReader text = new BufferedReader(
                        new InputStreamReader(
                                bytes,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)),
                        BUFFER)) {
            lines.from(text);
            Optional<Layout> layout = layout(lines, report);
            if (layout.isEmpty()) {
                return Optional.empty();
            }
            List<PublishedList> lists = lists(lines, layout.get(), report);
            return Optional.of(new PublishedFile(
                    report.file(), layout.get().kind(), HexFormat.of().formatHex(digest.digest()), lists));
        } catch (CharacterCodingException e) {
            report.error(lines.number() + 1, "", "top10.not-utf-8");
            return Optional.empty();
        } catch (IOException e) {
            report.error(lines.number(), "", "top10.unreadable", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Optional<Layout> layout(Lines lines, Report report) throws IOException {
        String header = lines.next();
        if (header == null || header.isBlank()) {
            report.error(1, "", "top10.empty-file");
            return Optional.empty();
        }
        if (header.startsWith("PK") || header.indexOf('\0') >= 0) {
            report.error(1, "", "top10.not-text");
            return Optional.empty();
        }
        return Layout.of(header.startsWith("\uFEFF") ? header.substring(1) : header, report);
    }

    private static List<PublishedList> lists(Lines lines, Layout layout, Report report) throws IOException {
        RowReader reader = new RowReader(layout, report);
        Map<ListKey, List<PublishedRow>> rows = new HashMap<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                reader.read(lines.number(), line)
                        .ifPresent(placed -> rows.computeIfAbsent(placed.list(), key -> new ArrayList<>(ROWS_OF_A_LIST))
                                .add(placed.row()));
            }
        }
        if (rows.isEmpty() && !report.hasErrors()) {
            report.error(lines.number(), "", "top10.no-rows");
        }
        return rows.entrySet().stream()
                .map(entry -> new PublishedList(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(PublishedList::key, OLDEST_FIRST))
                .toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /// Lines with their number, which outlives a reader that fails.
    private static final class Lines {

        private @Nullable BufferedReader text;
        private int number;

        void from(BufferedReader reader) {
            text = reader;
        }

        @Nullable
        String next() throws IOException {
            String line = text == null ? null : text.readLine();
            number += line == null ? 0 : 1;
            return line;
        }

        int number() {
            return number;
        }
    }
}
