package io.madang.folder.format;

/// Checks whether some leased stage can take each set.
final class FitChecks {

    private FitChecks() {}

    static void check(FolderReader.Draft draft) {}
}
