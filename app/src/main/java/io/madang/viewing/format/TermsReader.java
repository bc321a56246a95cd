package io.madang.viewing.format;

import java.util.List;

/// Reads the tables beside the events.
public final class TermsReader {

    static final String COUNTRIES = "countries.csv";
    static final String WORKS = "works.csv";
    static final String EXCLUDED = "excluded.csv";

    static final List<String> COUNTRY_COLUMNS = List.of("country", "code", "zone");
    static final List<String> WORK_COLUMNS =
            List.of("work", "season", "cut", "runtime_seconds", "category", "english", "korean", "premiere");
    static final List<String> EXCLUSION_COLUMNS = List.of("account", "from", "to", "reason");

    private TermsReader() {}
}
