package io.madang.script.format;

import io.madang.platform.FindingReport;

/// The findings of one file of this room.
final class Report extends FindingReport {

    private static final int MOST_OF_A_KIND = 50;

    Report(String file) {
        super(file, MOST_OF_A_KIND, "script.more");
    }
}
