package io.madang.viewing.cli;

import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.viewing.BatchOutcome;
import io.madang.viewing.EventHour;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingFolders;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingLists;
import io.madang.viewing.ViewingPeriod;
import io.madang.viewing.format.BatchText;
import io.madang.viewing.format.ViewingCsv;
import io.madang.viewing.format.ViewingJson;
import io.madang.viewing.format.ViewingText;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `top10 rank`: counts the hours that are due, and prints lists.
///
/// What was counted goes to the error stream, lists go to the output: the same events give the same bytes there.
@Command(name = "rank", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class RankCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final ViewingFolders folders;

    @Spec
    private CommandSpec command;

    @Mixin
    private FolderAsked asked;

    @Option(names = "--hour", paramLabel = "YYYY-MM-DDTHH")
    private List<String> hours = new ArrayList<>();

    @Option(names = "--day", paramLabel = "DATE")
    private List<LocalDate> days = new ArrayList<>();

    @Option(names = "--week", paramLabel = "SUNDAY")
    private List<LocalDate> weeks = new ArrayList<>();

    @Option(names = "--country", paramLabel = "CODE|all")
    private @Nullable String country;

    @Option(names = "--measure", paramLabel = "hours|views|members", defaultValue = "views")
    private Measure measure;

    @Option(names = "--open")
    private boolean isOpen;

    @Option(names = "--versions")
    private boolean isHistory;

    @Mixin
    private Answer answer;

    public RankCommand(ViewingFolders folders) {
        this.folders = folders;
    }

    @Override
    public Integer call() {
        return asked.during(folders, command.commandLine().getErr(), answer.locale(), this::rank);
    }

    private int rank(ViewingLists lists) {
        List<ViewingListKey> keys = keys(lists);
        PrintWriter err = command.commandLine().getErr();
        List<BatchOutcome> counted = new ArrayList<>();
        for (EventHour hour : hours.isEmpty() ? lists.due() : asked()) {
            counted.add(lists.count(hour));
        }
        err.print(BatchText.of(counted, answer.locale()));
        err.flush();
        if (keys.isEmpty()) {
            return Answer.DONE;
        }
        List<ViewingList> found = isHistory
                ? keys.stream().flatMap(key -> lists.versions(key).stream()).toList()
                : isOpen ? lists.open(keys) : lists.lists(keys);
        PrintWriter out = command.commandLine().getOut();
        out.print(
                switch (answer.form()) {
                    case TEXT -> new ViewingText(lists.terms(), answer.locale()).of(found);
                    case JSON -> new ViewingJson(lists.terms()).of(found);
                    case CSV -> new ViewingCsv(lists.terms()).of(found);
                });
        out.flush();
        return found.stream().allMatch(list -> list.rows().isEmpty()) ? Answer.NO : Answer.DONE;
    }

    private List<EventHour> asked() {
        return hours.stream().map(RankCommand::hour).distinct().toList();
    }

    private static EventHour hour(String text) {
        if (!text.matches("\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3])")) {
            throw new Refusal(Message.of("viewing.hour", text));
        }
        return new EventHour(LocalDate.parse(text.substring(0, 10)), Integer.parseInt(text.substring(11)));
    }

    private List<ViewingListKey> keys(ViewingLists lists) {
        List<ViewingPeriod> periods = new ArrayList<>();
        days.forEach(day -> periods.add(ViewingPeriod.day(day)));
        weeks.forEach(week -> periods.add(ViewingPeriod.weekEnding(week)));
        List<String> places = places(lists.terms().countries());
        List<ViewingListKey> keys = new ArrayList<>();
        for (ViewingPeriod period : periods) {
            for (String place : places) {
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
        if (country.equalsIgnoreCase(ALL)) {
            return known.stream().map(ViewingCountry::code).sorted().toList();
        }
        Map<String, ViewingCountry> byCode =
                known.stream().collect(Collectors.toMap(ViewingCountry::code, Function.identity()));
        String code = country.toUpperCase(Locale.ROOT);
        if (!byCode.containsKey(code)) {
            throw new Refusal(Message.of("viewing.no-country", country));
        }
        return List.of(code);
    }
}
