package io.madang.viewing.format;

import io.madang.platform.CsvText;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingRow;
import io.madang.viewing.ViewingTerms;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Lists as comma-separated values, one row per line of a list; `docs/viewing.md` names the columns.
public final class ViewingCsv {

    private static final List<String> HEADER = List.of(
            "length",
            "last",
            "country",
            "category",
            "measure",
            "version",
            "rank",
            "work",
            "season",
            "title",
            "title_korean",
            "seconds",
            "views_numerator",
            "views_denominator",
            "members",
            "ties");

    private final TitleNames titles;

    public ViewingCsv(ViewingTerms terms) {
        titles = new TitleNames(terms);
    }

    public String of(List<ViewingList> lists) {
        return lists.stream()
                .flatMap(list -> list.rows().stream().map(row -> row(list, row)))
                .collect(Collectors.joining("", CsvText.row(HEADER), ""));
    }

    private String row(ViewingList list, ViewingRow row) {
        ViewingListKey key = list.key();
        return CsvText.row(List.of(
                key.period().length().name(),
                key.period().last().toString(),
                key.country(),
                key.category().name(),
                key.measure().name(),
                String.valueOf(list.version()),
                String.valueOf(row.rank()),
                String.valueOf(row.unit().work()),
                String.valueOf(row.unit().season()),
                titles.name(row.unit()).in(Locale.ENGLISH),
                titles.name(row.unit()).in(Locale.KOREAN),
                String.valueOf(row.seconds()),
                row.views().numerator().toString(),
                row.views().denominator().toString(),
                key.measure() == Measure.MEMBERS ? String.valueOf(row.members()) : "",
                row.ties().stream().map(ViewedUnit::toString).collect(Collectors.joining(" "))));
    }
}
