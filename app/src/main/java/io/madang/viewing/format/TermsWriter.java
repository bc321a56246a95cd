package io.madang.viewing.format;

import io.madang.platform.CsvText;
import io.madang.viewing.ViewingTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the tables beside the events as `countries.csv`, `works.csv` and `excluded.csv`.
public final class TermsWriter {

    private TermsWriter() {}

    public static void write(ViewingTerms terms, Path folder) throws IOException {
        Files.writeString(
                folder.resolve(TermsReader.COUNTRIES),
                table(
                        TermsReader.COUNTRY_COLUMNS,
                        terms.countries().stream()
                                .map(country -> List.of(
                                        String.valueOf(country.number()),
                                        country.code(),
                                        country.zone().getId()))));
        Files.writeString(
                folder.resolve(TermsReader.WORKS),
                table(
                        TermsReader.WORK_COLUMNS,
                        terms.titles().stream()
                                .flatMap(title -> title.runtimes().entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(cut -> List.of(
                                                String.valueOf(title.unit().work()),
                                                String.valueOf(title.unit().season()),
                                                cut.getKey().toString(),
                                                cut.getValue().toString(),
                                                title.category().name().toLowerCase(Locale.ROOT),
                                                title.name().english(),
                                                title.name().korean(),
                                                title.premiere().toString())))));
        Files.writeString(
                folder.resolve(TermsReader.EXCLUDED),
                table(
                        TermsReader.EXCLUSION_COLUMNS,
                        terms.exclusions().stream()
                                .map(one -> List.of(
                                        String.valueOf(one.account()),
                                        one.days().from().toString(),
                                        one.days().to().toString(),
                                        one.reason()))));
    }

    private static String table(List<String> header, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(header), rows).map(CsvText::row).collect(Collectors.joining());
    }
}
