package io.madang.ranking.cli;

import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.platform.AnswerLanguage;
import io.madang.platform.Opening;
import io.madang.platform.StorageOptions;
import io.madang.ranking.ListCategory;
import io.madang.ranking.ListKey;
import io.madang.ranking.ListKind;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.format.ListCsv;
import io.madang.ranking.format.ListJson;
import io.madang.ranking.works.ListLines;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `top10 lists`: the lists of a week, with movement against the week before.
@Command(name = "lists", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class ListsCommand implements Callable<Integer> {

    /// How the answer is written.
    enum Form {
        TEXT,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Opening<Top10Lists> opening;

    @Spec
    private CommandSpec command;

    @Option(names = "--country", paramLabel = "CODE")
    private @Nullable String country;

    @Option(names = "--week", paramLabel = "DATE")
    private @Nullable LocalDate week;

    @Option(names = "--category", paramLabel = "NAME")
    private @Nullable String category;

    @Option(names = "--most-popular")
    private boolean mostPopular;

    @Option(names = "--version-of-list", paramLabel = "N")
    private @Nullable Integer version;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
    private Form form;

    @Mixin
    private AnswerLanguage language;

    @Mixin
    private StorageOptions storage;

    public ListsCommand(Opening<Top10Lists> opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() {
        List<ListLines> found = opening.during(storage.storage(), this::find);
        PrintWriter out = command.commandLine().getOut();
        if (found.isEmpty() && form == Form.TEXT) {
            out.println(Message.of("top10.lists.none").in(language.locale()));
        } else {
            out.print(
                    switch (form) {
                        case TEXT -> new ListText(language.locale()).of(found);
                        case JSON -> ListJson.of(found) + System.lineSeparator();
                        case CSV -> ListCsv.of(found);
                    });
        }
        out.flush();
        return found.isEmpty() ? AnswerForm.NO : AnswerForm.DONE;
    }

    private List<ListLines> find(Top10Lists lists) {
        String code = country == null ? "" : country.toUpperCase(Locale.ROOT);
        ListKind kind = mostPopular ? ListKind.MOST_POPULAR : code.isEmpty() ? ListKind.GLOBAL : ListKind.COUNTRY;
        Optional<LocalDate> day = Optional.ofNullable(week).or(() -> last(lists.weeks(code)));
        if (!mostPopular && day.isEmpty()) {
            return List.of();
        }
        return categories(kind).stream()
                .map(one -> new ListKey(kind, code, mostPopular ? Optional.empty() : day, one))
                .flatMap(key -> read(lists, key).stream())
                .toList();
    }

    private Optional<ListLines> read(Top10Lists lists, ListKey key) {
        return version == null ? ListLines.of(lists, key) : ListLines.of(lists, key, version);
    }

    private static Optional<LocalDate> last(List<LocalDate> weeks) {
        return weeks.isEmpty() ? Optional.empty() : Optional.of(weeks.getLast());
    }

    /// All of the kind, or those whose name has the words asked for.
    private List<ListCategory> categories(ListKind kind) {
        if (category == null) {
            return ListCategory.of(kind);
        }
        String wanted = category.toLowerCase(Locale.ROOT);
        List<ListCategory> exact = ListCategory.of(kind).stream()
                .filter(one -> one.published().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        List<ListCategory> found = !exact.isEmpty()
                ? exact
                : ListCategory.of(kind).stream()
                        .filter(one -> one.published().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList();
        if (found.isEmpty()) {
            throw new Refusal(Message.of("top10.lists.category", category, names(kind)));
        }
        return found;
    }

    private static String names(ListKind kind) {
        return String.join(
                ", ",
                ListCategory.of(kind).stream().map(ListCategory::published).toList());
    }
}
