package io.madang.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/// The one file that the job writes: it is there whole or not at all.
final class AnswerFile {

    private AnswerFile() {}

    static void write(String file, String text, Configuration configuration) throws IOException {
        Path path = new Path(file);
        FileSystem known = path.getFileSystem(configuration);
        // The local file system would write a file of checksums beside it.
        FileSystem files = known instanceof LocalFileSystem local ? local.getRaw() : known;
        Path growing = path.suffix(".part");
        try (var bytes = files.create(growing, true)) {
            bytes.write(text.getBytes(StandardCharsets.UTF_8));
        }
        files.delete(path, false);
        if (!files.rename(growing, path)) {
            throw new IOException("%s could not be renamed to %s.".formatted(growing, path));
        }
    }
}
