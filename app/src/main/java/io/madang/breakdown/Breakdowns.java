package io.madang.breakdown;

import io.madang.breakdown.TitleScripts.Edition;
import io.madang.common.Message;
import io.madang.script.ScreenplayFile;
import io.madang.slate.TitleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where breakdowns and the drafts of their screenplays are kept.
public interface Breakdowns {

    /// A breakdown with its place in time.
    ///
    /// @param revision another number after every save
    /// @param draft the number of the draft it was made from, or brought up to; empty: of none
    record Kept(Breakdown breakdown, long revision, Optional<Integer> draft, Instant savedAt, String savedBy) {}

    /// A draft of a screenplay, without its text.
    ///
    /// @param number from 1, in the order in which the drafts of a title came
    /// @param name of its file
    record Draft(int number, Edition edition, String name, Instant importedAt, String importedBy) {}

    /// Which breakdown is kept of a title; another one for other sheets, stripboards or rules.
    record Version(TitleId title, long revision, Instant savedAt) {}

    /// What became of a wish to save.
    sealed interface SaveOutcome {

        /// Saved, under a new revision.
        record Saved(long revision) implements SaveOutcome {}

        /// Nothing was saved: somebody else saved first.
        record Refused(Message reason) implements SaveOutcome {}
    }

    Optional<Kept> find(TitleId title);

    /// The versions of all that are kept, by title; much quicker than to read them.
    List<Version> versions();

    /// Saves a breakdown over the revision it was made from.
    ///
    /// @param revision 0 where none was kept yet
    SaveOutcome save(TitleId title, Breakdown breakdown, long revision);

    /// The drafts of a title, newest first.
    List<Draft> drafts(TitleId title);

    /// The file of a draft.
    Optional<ScreenplayFile> text(TitleId title, int number);

    /// Adds a draft; no breakdown follows it yet.
    Draft add(TitleId title, Edition edition, ScreenplayFile file);

    /// Saves a breakdown that was made from a draft, or brought up to it, and from now on follows it.
    ///
    /// @param revision 0 where none was kept yet
    SaveOutcome follow(TitleId title, int draft, Breakdown breakdown, long revision);

    /// Takes a draft away; false where there is none of this number, or the breakdown follows it.
    boolean discard(TitleId title, int draft);

    /// The rules and prices of a title's shoot as people wrote them; empty where nobody did.
    String rules(TitleId title);

    /// What is kept of every title that has a screenplay, a breakdown or rules, by key.
    List<TitleScripts> all();

    /// Puts these in the place of all that is kept, in the running transaction. Earlier drafts stay where the title
    /// still has that edition.
    ///
    /// @return the titles whose edited breakdown is no longer there as it was
    List<TitleId> replaceAll(List<TitleScripts> scripts);
}
