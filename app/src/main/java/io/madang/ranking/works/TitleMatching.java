package io.madang.ranking.works;

import io.madang.ranking.TitleMatch;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.Work;
import io.madang.ranking.WorkId;
import io.madang.slate.Format;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.slate.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Brings works and titles of the slate together: it suggests, a person decides.
public final class TitleMatching {

    private static final int MOST_SUGGESTIONS = 6;
    private static final int LEAST_LIKENESS = 20;

    /// A work that may be a title.
    ///
    /// @param likeness from 0 to 100; 100: title, kind and season are the same
    public record Suggestion(TitleId title, Work work, int likeness) {}

    /// A title with the works it is, and those it may be.
    public record Matched(Title title, List<Work> works, List<Suggestion> suggestions) {}

    /// All that suggestions depend on.
    private record Asked(List<Title> titles, List<Work> works, List<TitleMatch> decided) {}

    private record Answered(Asked asked, List<Matched> answer) {}

    private final Top10Lists lists;
    private final Titles titles;
    private final AtomicReference<@Nullable Answered> last = new AtomicReference<>();

    public TitleMatching(Top10Lists lists, Titles titles) {
        this.lists = lists;
        this.titles = titles;
    }

    /// All titles of the slate, in its order; from memory where nothing has changed since.
    public List<Matched> all() {
        Asked asked = new Asked(titles.all(), lists.works(), lists.matches());
        Answered before = last.get();
        if (before != null && before.asked().equals(asked)) {
            return before.answer();
        }
        List<Matched> answer = answer(asked);
        last.set(new Answered(asked, answer));
        return answer;
    }

    private static List<Matched> answer(Asked asked) {
        Map<WorkId, Work> byId = asked.works().stream().collect(Collectors.toMap(Work::id, Function.identity()));
        Map<Work, List<Likeness.Listed>> names = asked.works().stream()
                .collect(Collectors.toMap(
                        Function.identity(), TitleMatching::names, (one, same) -> one, LinkedHashMap::new));
        Set<WorkId> taken = asked.decided().stream()
                .filter(TitleMatch::isConfirmed)
                .map(TitleMatch::work)
                .collect(Collectors.toSet());
        return asked.titles().stream()
                .map(title -> new Matched(
                        title,
                        confirmed(title, asked.decided(), byId),
                        suggestions(title, asked.decided(), taken, names)))
                .toList();
    }

    private static List<Likeness.Listed> names(Work work) {
        return Stream.concat(Stream.of(work.name()), work.earlierNames().stream())
                .map(Likeness.Listed::of)
                .distinct()
                .toList();
    }

    private static List<Work> confirmed(Title title, List<TitleMatch> decided, Map<WorkId, Work> works) {
        return decided.stream()
                .filter(match -> match.isConfirmed() && match.title().equals(title.id()))
                .flatMap(match -> Optional.ofNullable(works.get(match.work())).stream())
                .toList();
    }

    private static List<Suggestion> suggestions(
            Title title, List<TitleMatch> decided, Set<WorkId> taken, Map<Work, List<Likeness.Listed>> works) {
        Set<WorkId> rejected = decided.stream()
                .filter(match -> match.title().equals(title.id()))
                .map(TitleMatch::work)
                .collect(Collectors.toCollection(HashSet::new));
        rejected.addAll(taken);
        List<Likeness> ours = Stream.of(Optional.of(title.workingTitle()), title.title())
                .flatMap(Optional::stream)
                .map(name -> Likeness.of(name.english(), title.format() instanceof Format.Film))
                .distinct()
                .toList();
        List<Suggestion> found = new ArrayList<>();
        works.forEach((work, names) -> {
            int likeness = rejected.contains(work.id()) ? 0 : likeness(ours, names);
            if (likeness >= LEAST_LIKENESS) {
                found.add(new Suggestion(title.id(), work, likeness));
            }
        });
        found.sort(Comparator.comparingInt(Suggestion::likeness)
                .reversed()
                .thenComparing(one -> one.work().id()));
        return found.stream().limit(MOST_SUGGESTIONS).toList();
    }

    private static int likeness(List<Likeness> ours, List<Likeness.Listed> names) {
        return names.stream()
                .flatMapToInt(name -> ours.stream().mapToInt(one -> one.to(name)))
                .max()
                .orElse(0);
    }

    /// What came of a decision.
    public enum Decision {
        DONE,
        NO_SUCH_TITLE,
        NO_SUCH_WORK,
        /// The work is confirmed to be another title.
        TAKEN
    }

    /// Writes down that a work is a title, or is not.
    public Decision decide(TitleMatch match) {
        if (titles.find(match.title()).isEmpty()) {
            return Decision.NO_SUCH_TITLE;
        }
        if (lists.works(List.of(match.work())).isEmpty()) {
            return Decision.NO_SUCH_WORK;
        }
        boolean isTaken = match.isConfirmed()
                && lists.matches().stream()
                        .anyMatch(other -> other.isConfirmed()
                                && other.work().equals(match.work())
                                && !other.title().equals(match.title()));
        if (isTaken) {
            return Decision.TAKEN;
        }
        lists.decide(match);
        return Decision.DONE;
    }

    /// The works that are titles, by people's decision.
    public Map<WorkId, Title> titlesOfWorks() {
        Map<TitleId, Title> byId = titles.all().stream().collect(Collectors.toMap(Title::id, Function.identity()));
        return lists.matches().stream()
                .filter(match -> match.isConfirmed() && byId.containsKey(match.title()))
                .collect(Collectors.toMap(TitleMatch::work, match -> byId.get(match.title())));
    }

    /// The title that a work is, by people's decision.
    public Optional<Title> titleOf(WorkId work) {
        return Optional.ofNullable(titlesOfWorks().get(work));
    }
}
