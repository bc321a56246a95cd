package io.madang.folder.format;

/// Checks of the lot that look at several entries.
final class LotChecks {

    private LotChecks() {}

    static void check(FolderReader.Draft draft) {}
}
