package io.madang.ranking.cli;

import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.platform.Columns;
import io.madang.platform.Opening;
import io.madang.platform.StorageOptions;
import io.madang.ranking.TitleMatch;
import io.madang.ranking.Work;
import io.madang.ranking.WorkId;
import io.madang.ranking.works.TitleMatching;
import io.madang.ranking.works.TitleMatching.Matched;
import io.madang.ranking.works.TitleMatching.Suggestion;
import io.madang.slate.TitleId;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `top10 match`: which works are titles of the slate: suggested, and confirmed or rejected by a person.
@Command(name = "match", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class MatchCommand implements Callable<Integer> {

    private static final Pattern PAIR = Pattern.compile("([^=]+)=(\\d{1,18})");
    private static final int TITLE_WIDTH = 34;

    private final Opening<TitleMatching> opening;

    @Spec
    private CommandSpec command;

    @Option(names = "--confirm", paramLabel = "TITLE=WORK")
    private List<String> confirmed = new ArrayList<>();

    @Option(names = "--reject", paramLabel = "TITLE=WORK")
    private List<String> rejected = new ArrayList<>();

    @Mixin
    private StorageOptions storage;

    @Mixin
    private AnswerForm answer;

    public MatchCommand(Opening<TitleMatching> opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() {
        List<TitleMatch> decisions = new ArrayList<>();
        confirmed.forEach(pair -> decisions.add(decision(pair, true)));
        rejected.forEach(pair -> decisions.add(decision(pair, false)));
        List<Matched> all = opening.during(storage.storage(), matching -> {
            decisions.forEach(decision -> decide(matching, decision));
            return matching.all();
        });
        PrintWriter out = command.commandLine().getOut();
        if (answer.isJson()) {
            out.println(MatchJson.of(all));
        } else {
            all.forEach(one -> tell(one, out));
            out.println(answer.say("top10.match.how"));
        }
        out.flush();
        return AnswerForm.DONE;
    }

    private static TitleMatch decision(String pair, boolean isConfirmed) {
        Matcher parts = PAIR.matcher(pair);
        if (!parts.matches()) {
            throw new Refusal(Message.of("top10.match.pair", pair));
        }
        return new TitleMatch(
                new WorkId(Long.parseLong(parts.group(2))),
                TitleId.of(parts.group(1).strip()),
                isConfirmed);
    }

    private static void decide(TitleMatching matching, TitleMatch match) {
        switch (matching.decide(match)) {
            case DONE -> {
                // It shows in the answer.
            }
            case NO_SUCH_TITLE -> throw new Refusal(Message.of("top10.match.no-title", match.title()));
            case NO_SUCH_WORK -> throw new Refusal(Message.of("top10.match.no-work", match.work()));
            case TAKEN -> throw new Refusal(Message.of("top10.match.taken", match.work()));
        }
    }

    private void tell(Matched one, PrintWriter out) {
        String name = one.title().name().in(answer.locale());
        out.println(Columns.left(name, TITLE_WIDTH) + "  " + one.title().id());
        for (Work work : one.works()) {
            out.println(answer.say("top10.match.confirmed", work.name(), work.id()));
        }
        for (Suggestion suggestion : one.suggestions()) {
            out.println(answer.say(
                    "top10.match.suggested",
                    suggestion.work().name(),
                    suggestion.work().id(),
                    suggestion.likeness()));
        }
        if (one.works().isEmpty() && one.suggestions().isEmpty()) {
            out.println(answer.say("top10.match.nothing"));
        }
    }
}
