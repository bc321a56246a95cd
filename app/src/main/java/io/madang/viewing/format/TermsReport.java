package io.madang.viewing.format;

import io.madang.platform.FindingReport;

/// The findings of one table beside the events.
final class TermsReport extends FindingReport {

    private static final int MOST_OF_A_KIND = 20;

    TermsReport(String file) {
        super(file, MOST_OF_A_KIND, "viewing.terms.more");
    }
}
