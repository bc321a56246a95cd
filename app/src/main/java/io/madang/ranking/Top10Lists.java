package io.madang.ranking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where published lists are kept: every version of every list, and which work each row means.
public interface Top10Lists {

    /// Keeps a whole file, all or nothing. Lists published otherwise before get a new version; the old ones stay.
    ImportOutcome keep(PublishedFile file);

    /// The newest version.
    Optional<RankedList> list(ListKey key);

    /// All versions, the oldest first.
    List<RankedList> versions(ListKey key);

    /// The weeks of a country's lists, or of the world's for an empty text; the oldest first.
    List<LocalDate> weeks(String country);

    /// The weeks in which any country has lists; the oldest first.
    List<LocalDate> weeksOfCountries();

    /// The countries that have lists of a week, by code.
    Set<String> countries(LocalDate week);

    /// The countries that have lists, by code.
    List<String> countries();

    /// Works by key; what is not known is not in the answer.
    Map<WorkId, Work> works(Collection<WorkId> ids);

    /// All works.
    List<Work> works();

    Optional<WorkRun> run(WorkId id);

    /// What people decided.
    List<TitleMatch> matches();

    /// Writes a decision down; a later one about the same work and title takes its place.
    void decide(TitleMatch match);
}
