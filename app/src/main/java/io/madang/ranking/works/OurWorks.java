package io.madang.ranking.works;

import io.madang.ranking.Top10Lists;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkRun;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the lists say of the titles of the slate, by confirmed matches.
public final class OurWorks {

    /// A title in one week of one of its works.
    public record OurWeek(Title title, WorkWeek week) {}

    private final Top10Lists lists;
    private final TitleMatching matching;

    public OurWorks(Top10Lists lists, TitleMatching matching) {
        this.lists = lists;
        this.matching = matching;
    }

    /// The newest week with lists of countries, or else of the world.
    public Optional<LocalDate> newestWeek() {
        return newest(lists.weeksOfCountries()).or(() -> newest(lists.weeks("")));
    }

    private static Optional<LocalDate> newest(List<LocalDate> weeks) {
        return weeks.isEmpty() ? Optional.empty() : Optional.of(weeks.getLast());
    }

    /// All matched works in a week: those in most countries first, those in no list too.
    public List<OurWeek> in(LocalDate week) {
        return matching.titlesOfWorks().entrySet().stream()
                .flatMap(match -> of(match, week).stream())
                .sorted(Comparator.comparingInt(
                                (OurWeek one) -> one.week().countries().size())
                        .reversed()
                        .thenComparing(one -> one.week().world().isEmpty())
                        .thenComparing(one -> one.title().id())
                        .thenComparing(one -> one.week().run().work().id()))
                .toList();
    }

    private Optional<OurWeek> of(Map.Entry<WorkId, Title> match, LocalDate week) {
        return lists.run(match.getKey()).map(run -> new OurWeek(match.getValue(), WorkWeek.of(run, week, lists)));
    }

    /// The runs of the works that a title is; the one listed first is first.
    public List<WorkRun> runs(TitleId title) {
        return matching.titlesOfWorks().entrySet().stream()
                .filter(match -> match.getValue().id().equals(title))
                .flatMap(match -> lists.run(match.getKey()).stream())
                .sorted(Comparator.comparing((WorkRun run) ->
                                run.weeks().stream().findFirst().orElse(LocalDate.MAX))
                        .thenComparing(run -> run.work().id()))
                .toList();
    }
}
