package io.madang.ranking;

import java.util.List;

/// What became of a published file that was to be kept.
public sealed interface ImportOutcome {

    /// A work that the file calls otherwise than the files before.
    record Renamed(WorkId work, WorkName from, WorkName to) {}

    /// It is kept.
    ///
    /// @param added lists that were not there
    /// @param changed lists that were published otherwise before; their older versions stay
    /// @param works works that were not there
    /// @param renamed works with a new name
    record Kept(long number, int added, int changed, int same, int works, List<Renamed> renamed)
            implements ImportOutcome {

        public Kept {
            renamed = List.copyOf(renamed);
        }
    }

    /// The file kept last was the same, byte for byte.
    record Known(long number) implements ImportOutcome {}

    /// It lacks lists that were published before; nothing was kept of it.
    ///
    /// @param lists those it lacks, the oldest first
    record Lacking(List<ListKey> lists) implements ImportOutcome {

        public Lacking {
            lists = List.copyOf(lists);
        }
    }
}
