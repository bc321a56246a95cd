package io.madang.spark;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.common.Refusal;
import io.madang.platform.AnswerLanguage;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingPeriod;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.format.ViewingCsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The job for `spark-submit`: writes to one file what `top10 rank --format csv` prints.
///
/// Exit codes are those of the command: 0 done, 1 nobody has watched anything, 2 bad input.
@Command(name = "madang-spark", mixinStandardHelpOptions = true, resourceBundle = "io.madang.spark.job")
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class Top10Job implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int NOBODY = 1;
    private static final int BAD_INPUT = 2;

    private static final String ALL = "all";

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "DIR", descriptionKey = "folder")
    private String folder;

    /// For how long; at least one.
    private static final class Periods {

        @Option(names = "--day", paramLabel = "DATE", descriptionKey = "day")
        private List<LocalDate> days = new ArrayList<>();

        @Option(names = "--week", paramLabel = "SUNDAY", descriptionKey = "week")
        private List<LocalDate> weeks = new ArrayList<>();

        List<ViewingPeriod> all() {
            List<ViewingPeriod> all = new ArrayList<>();
            days.forEach(day -> all.add(ViewingPeriod.day(day)));
            weeks.forEach(week -> all.add(ViewingPeriod.weekEnding(week)));
            return all;
        }
    }

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Periods periods;

    @Option(names = "--country", paramLabel = "CODE|all", descriptionKey = "country")
    private @Nullable String country;

    @Option(names = "--measure", paramLabel = "hours|views|members", defaultValue = "views", descriptionKey = "measure")
    private Measure measure;

    @Option(names = "--out", paramLabel = "OUT", required = true, descriptionKey = "out")
    private String out;

    @Option(names = "--at-once", paramLabel = "N", defaultValue = "8", descriptionKey = "at-once")
    private int atOnce;

    @Mixin
    private AnswerLanguage language;

    /// Called by `spark-submit`.
    public static void main(String[] arguments) {
        int code = run(arguments, new PrintWriter(System.err, true, System.err.charset()));
        if (SparkSession.getDefaultSession().isDefined()) {
            SparkSession.getDefaultSession().get().stop();
        }
        if (code != DONE) {
            System.exit(code);
        }
    }

    /// Does the job, or tells what is wrong with the folder.
    static int run(String[] arguments, PrintWriter err) {
        return new CommandLine(new Top10Job())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(err)
                .setExecutionExceptionHandler(Top10Job::explain)
                .execute(arguments);
    }

    private static int explain(Exception trouble, CommandLine line, CommandLine.ParseResult words) throws Exception {
        Locale locale = line.<Top10Job>getCommand().language.locale();
        String sentence = switch (trouble) {
            case Refusal refusal -> refusal.reason().in(locale);
            case IllegalArgumentException wrong when wrong.getMessage() != null -> wrong.getMessage();
            default -> throw trouble;
        };
        line.getErr().println("madang: " + sentence);
        return BAD_INPUT;
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = SparkSession.builder().appName("madang-top10").getOrCreate();
        EventFolder events = new EventFolder(folder, spark.sparkContext().hadoopConfiguration());
        Parsed<ViewingTerms> terms = events.terms();
        PrintWriter err = command.commandLine().getErr();
        terms.findings().stream()
                .map((Finding finding) -> finding.in(language.locale()))
                .forEach(err::println);
        if (terms.value().isEmpty()) {
            return BAD_INPUT;
        }
        ViewingTerms known = terms.value().get();
        List<ViewingList> lists = new ViewingOnSpark(spark, atOnce).lists(events, known, keys(known));
        AnswerFile.write(
                out, new ViewingCsv(known).of(lists), spark.sparkContext().hadoopConfiguration());
        return lists.stream().allMatch(list -> list.rows().isEmpty()) ? NOBODY : DONE;
    }

    private List<ViewingListKey> keys(ViewingTerms terms) {
        List<ViewingListKey> keys = new ArrayList<>();
        for (ViewingPeriod period : periods.all()) {
            for (String place : places(terms.countries())) {
                for (ViewingCategory category : ViewingCategory.values()) {
                    keys.add(new ViewingListKey(period, place, category, measure));
                }
            }
        }
        return keys;
    }

    private List<String> places(List<ViewingCountry> known) {
        if (country == null) {
            return List.of("");
        }
        List<String> codes = known.stream().map(ViewingCountry::code).sorted().toList();
        if (country.equalsIgnoreCase(ALL)) {
            return codes;
        }
        String code = country.toUpperCase(Locale.ROOT);
        if (!codes.contains(code)) {
            throw new Refusal(Message.of("viewing.no-country", country));
        }
        return List.of(code);
    }
}
