package io.madang.ranking.format;

import io.madang.platform.CsvText;
import io.madang.ranking.Work;
import io.madang.ranking.WorkRun.Reach;
import io.madang.ranking.works.Comparison;
import io.madang.ranking.works.Comparison.Line;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Runs beside each other as comma-separated values, one row per work and week; RFC 4180.
public final class ComparisonCsv {

    private static final String HEADER = "step,week,work,title,season,countries,number_one_in,hours_viewed\r\n";

    private ComparisonCsv() {}

    public static String of(Comparison comparison) {
        return comparison.lines().stream()
                .flatMap(line -> IntStream.range(0, line.weeks().size())
                        .mapToObj(at -> row(at + 1, line, line.weeks().get(at))))
                .collect(Collectors.joining("", HEADER, ""));
    }

    /// Nothing outside of the work's run.
    private static String row(int step, Line line, Optional<Reach> week) {
        Work work = line.run().work();
        return week.map(reach -> String.join(
                                ",",
                                String.valueOf(step),
                                reach.week().toString(),
                                work.id().toString(),
                                CsvText.cell(work.name().title()),
                                CsvText.cell(work.name().season()),
                                ListCsv.known(reach.countries()),
                                ListCsv.known(reach.numberOneIn()),
                                ListCsv.known(reach.hours()))
                        + "\r\n")
                .orElse("");
    }
}
