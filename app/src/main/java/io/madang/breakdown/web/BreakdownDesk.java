package io.madang.breakdown.web;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.Breakdowns;
import io.madang.breakdown.Breakdowns.Kept;
import io.madang.breakdown.Breakdowns.SaveOutcome;
import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.slate.Titles;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Finds titles and their breakdowns for the pages, and saves changes over the revision they were made on.
public final class BreakdownDesk {

    /// A breakdown before and after a change.
    record Changed(Breakdown before, Breakdown after, long revision) {}

    private final Titles titles;
    private final Breakdowns breakdowns;

    public BreakdownDesk(Titles titles, Breakdowns breakdowns) {
        this.titles = titles;
        this.breakdowns = breakdowns;
    }

    Title title(String id) {
        return titles.find(TitleId.of(id)).orElseThrow(() -> Rejected.missing(Message.of("page.title.unknown", id)));
    }

    Optional<Kept> find(Title title) {
        return breakdowns.find(title.id());
    }

    Kept need(Title title) {
        return find(title).orElseThrow(() -> Rejected.missing(Message.of("page.breakdown.none")));
    }

    /// Changes a breakdown that still has this revision; one that stays the same keeps it.
    Changed change(Title title, long revision, UnaryOperator<Breakdown> change) {
        Kept kept = need(title);
        if (kept.revision() != revision) {
            throw outdated(Message.of("breakdown.outdated", kept.savedBy(), kept.revision()));
        }
        Breakdown after = change.apply(kept.breakdown());
        if (after.equals(kept.breakdown())) {
            return new Changed(after, after, revision);
        }
        return switch (breakdowns.save(title.id(), after, revision)) {
            case SaveOutcome.Saved(long saved) -> new Changed(kept.breakdown(), after, saved);
            case SaveOutcome.Refused(Message reason) -> throw outdated(reason);
        };
    }

    private static Rejected outdated(Message reason) {
        return Rejected.conflict(reason, List.of());
    }
}
