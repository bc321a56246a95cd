package io.madang.viewing.format;

import io.madang.slate.TitleId;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewingTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the tables beside the events.
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
        Files.writeString(folder.resolve(TermsReader.WORKS), works(terms.titles()));
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

    /// The column of our titles stands there only where there are some.
    private static String works(List<ViewedTitle> titles) {
        boolean hasOurs = titles.stream().anyMatch(title -> title.slate().isPresent());
        List<String> header = new ArrayList<>(TermsReader.WORK_COLUMNS);
        header.addAll(hasOurs ? List.of(TermsReader.TITLE) : List.of());
        return table(
                header,
                titles.stream()
                        .flatMap(title -> cuts(title).map(cut -> {
                            List<String> row = new ArrayList<>(cut);
                            row.addAll(
                                    hasOurs
                                            ? List.of(title.slate()
                                                    .map(TitleId::value)
                                                    .orElse(""))
                                            : List.of());
                            return row;
                        })));
    }

    private static Stream<List<String>> cuts(ViewedTitle title) {
        return new TreeMap<>(title.runtimes())
                .entrySet().stream()
                        .map(cut -> List.of(
                                String.valueOf(title.unit().work()),
                                String.valueOf(title.unit().season()),
                                cut.getKey().toString(),
                                cut.getValue().toString(),
                                title.category().name().toLowerCase(Locale.ROOT),
                                title.name().english(),
                                title.name().korean(),
                                title.premiere().toString()));
    }

    private static String table(List<String> header, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(header), rows).map(CsvTable::line).collect(Collectors.joining());
    }
}
