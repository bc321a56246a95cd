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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private final Top10Lists lists;
    private final Titles titles;

    public TitleMatching(Top10Lists lists, Titles titles) {
        this.lists = lists;
        this.titles = titles;
    }

    /// All titles of the slate, in its order.
    public List<Matched> all() {
        List<TitleMatch> decided = lists.matches();
        List<Work> works = lists.works();
        Map<WorkId, Work> byId = works.stream().collect(Collectors.toMap(Work::id, Function.identity()));
        Set<WorkId> taken = decided.stream()
                .filter(TitleMatch::isConfirmed)
                .map(TitleMatch::work)
                .collect(Collectors.toSet());
        return titles.all().stream()
                .map(title ->
                        new Matched(title, confirmed(title, decided, byId), suggestions(title, decided, taken, works)))
                .toList();
    }

    private static List<Work> confirmed(Title title, List<TitleMatch> decided, Map<WorkId, Work> works) {
        return decided.stream()
                .filter(match -> match.isConfirmed() && match.title().equals(title.id()))
                .flatMap(match -> Optional.ofNullable(works.get(match.work())).stream())
                .toList();
    }

    private static List<Suggestion> suggestions(
            Title title, List<TitleMatch> decided, Set<WorkId> taken, List<Work> works) {
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
        for (Work work : works) {
            int likeness = rejected.contains(work.id()) ? 0 : likeness(ours, work);
            if (likeness >= LEAST_LIKENESS) {
                found.add(new Suggestion(title.id(), work, likeness));
            }
        }
        found.sort(Comparator.comparingInt(Suggestion::likeness)
                .reversed()
                .thenComparing(one -> one.work().id()));
        return found.stream().limit(MOST_SUGGESTIONS).toList();
    }

    private static int likeness(List<Likeness> ours, Work work) {
        return Stream.concat(Stream.of(work.name()), work.earlierNames().stream())
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
