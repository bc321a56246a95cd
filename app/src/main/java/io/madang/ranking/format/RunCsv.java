package io.madang.ranking.format;

import io.madang.ranking.WorkRun;
import io.madang.ranking.WorkRun.Appearance;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// The run of a work as comma-separated values, one row per list in which it stood; RFC 4180.
public final class RunCsv {

    private static final String HEADER = "week,country,category,rank,weeks,hours_viewed,views\r\n";

    private RunCsv() {}

    public static String of(WorkRun run) {
        return run.appearances().stream().map(RunCsv::row).collect(Collectors.joining("", HEADER, ""));
    }

    private static String row(Appearance one) {
        return String.join(
                        ",",
                        one.list().week().map(LocalDate::toString).orElse(""),
                        one.list().country(),
                        one.list().category().published(),
                        String.valueOf(one.rank()),
                        ListCsv.known(one.weeks()),
                        ListCsv.known(one.figures().hours()),
                        ListCsv.known(one.figures().views()))
                + "\r\n";
    }
}
