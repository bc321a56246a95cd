package io.madang.spark;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.common.Refusal;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.format.TermsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// A folder of events, in any file system that Hadoop knows: `DIR`, `hdfs://…`, `s3a://…`.
final class EventFolder {

    private static final List<String> TABLES = List.of("countries.csv", "works.csv", "excluded.csv");

    private final Path folder;
    private final FileSystem files;

    EventFolder(String folder, Configuration configuration) {
        this.folder = new Path(folder);
        try {
            files = this.folder.getFileSystem(configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path events() {
        return new Path(folder, "events");
    }

    /// The tables beside the events, read through a copy; findings name the tables themselves.
    Parsed<ViewingTerms> terms() {
        try {
            java.nio.file.Path copy = Files.createTempDirectory("madang-terms");
            try {
                for (String table : TABLES) {
                    Path original = new Path(folder, table);
                    if (files.exists(original)) {
                        try (var bytes = files.open(original)) {
                            Files.copy(bytes, copy.resolve(table));
                        }
                    }
                }
                Parsed<ViewingTerms> terms = TermsReader.read(copy);
                List<Finding> findings = terms.findings().stream()
                        .map(finding -> named(finding, copy))
                        .toList();
                return new Parsed<>(terms.value(), findings);
            } finally {
                remove(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Finding named(Finding finding, java.nio.file.Path copy) {
        return new Finding(
                finding.severity(),
                finding.file().replace(copy.toString(), folder.toString()),
                finding.line(),
                finding.value(),
                finding.problem(),
                finding.hint());
    }

    private static void remove(java.nio.file.Path copy) throws IOException {
        try (Stream<java.nio.file.Path> tables = Files.list(copy)) {
            for (java.nio.file.Path table : tables.toList()) {
                Files.delete(table);
            }
        }
        Files.delete(copy);
    }

    /// The Parquet files of these hours by name; an hour without files is left out.
    Map<EventHour, List<Path>> filesOf(Collection<EventHour> hours) {
        try {
            if (!files.exists(events())) {
                throw new Refusal(Message.of("viewing.no-events", folder));
            }
            Map<EventHour, List<Path>> found = new TreeMap<>();
            for (EventHour hour : hours) {
                List<Path> of = filesOf(new Path(folder, hour.folder()));
                if (!of.isEmpty()) {
                    found.put(hour, of);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> filesOf(Path place) throws IOException {
        List<Path> found = new ArrayList<>();
        if (files.exists(place)) {
            for (FileStatus file : files.listStatus(place)) {
                if (file.getPath().getName().endsWith(".parquet")) {
                    found.add(new Path(place, file.getPath().getName()));
                }
            }
        }
        return found.stream().sorted().toList();
    }
}
