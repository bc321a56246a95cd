package io.madang.script;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import java.nio.file.Path;
import java.util.List;

/// Screenplay files in and out; answered by the `format` room.
public interface Screenplays {

    /// Reads a whole file; its format is found in what it contains, not in its name.
    Parsed<Screenplay> read(Path file, HashTags hashTags);

    /// Reads a file that is at hand already.
    Parsed<Screenplay> read(ScreenplayFile file, HashTags hashTags);

    /// The screenplay in a format, with a finding for everything that the format cannot hold.
    Written write(Screenplay screenplay, ScreenplayFormat format);

    /// What words like `#music` at the end of a line of Fountain are: some programs write tags so.
    enum HashTags {
        ARE_TEXT,
        ARE_TAGS
    }

    /// A screenplay as text.
    record Written(String text, List<Finding> findings) {
        public Written {
            findings = List.copyOf(findings);
        }
    }
}
