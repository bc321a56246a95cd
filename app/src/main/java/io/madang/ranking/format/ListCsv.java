package io.madang.ranking.format;

import io.madang.platform.CsvText;
import io.madang.ranking.Figures;
import io.madang.ranking.ListKey;
import io.madang.ranking.Movement;
import io.madang.ranking.works.ListLines;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Lists as comma-separated values, one row per line of a list; RFC 4180; no title becomes a formula.
public final class ListCsv {

    private static final String HEADER =
            "week,country,category,rank,movement,title,season,weeks,hours_viewed,runtime,views,work,version\r\n";

    private ListCsv() {}

    public static String of(List<ListLines> lists) {
        return lists.stream()
                .flatMap(list -> list.lines().stream().map(line -> row(list, line)))
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static String row(ListLines list, ListLines.Line line) {
        ListKey key = list.list().key();
        Figures figures = line.entry().figures();
        return String.join(
                        ",",
                        key.week().map(LocalDate::toString).orElse(""),
                        key.country(),
                        key.category().published(),
                        String.valueOf(line.entry().rank()),
                        movement(line.movement()),
                        CsvText.cell(line.work().name().title()),
                        CsvText.cell(line.work().name().season()),
                        known(line.entry().weeks()),
                        known(figures.hours()),
                        runtime(figures),
                        known(figures.views()),
                        line.work().id().toString(),
                        String.valueOf(list.list().version()))
                + "\r\n";
    }

    /// `new`, `back`, a number of ranks (positive: upward), or nothing where there is no week before.
    public static String movement(Movement movement) {
        return switch (movement) {
            case Movement.New _ -> "new";
            case Movement.Back _ -> "back";
            case Movement.Moved(int ranks) -> String.valueOf(ranks);
            case Movement.Unknown _ -> "";
        };
    }

    private static String runtime(Figures figures) {
        return figures.runtime() == Figures.NONE
                ? ""
                : BigDecimal.valueOf(figures.runtime(), 4).stripTrailingZeros().toPlainString();
    }

    static String known(long number) {
        return number == Figures.NONE ? "" : String.valueOf(number);
    }
}
