package io.madang.stageplan;

import io.madang.common.Message;
import io.madang.common.Money;
import io.madang.lot.StudioId;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The slate on the lot as it is, side by side with the slate in a scenario.
///
/// @param changes one per open title, in the order of the slate
/// @param lost titles that cannot be shot at all in the scenario; the others are planned without them
/// @param reasons why those are lost
public record Comparison(
        Scenario scenario, Side asIs, Side changed, List<Change> changes, List<TitleId> lost, List<Reason> reasons) {

    /// One side in numbers. Days late and the last launch are those of the titles that launch on both sides: a side
    /// does not look better for a title it cannot shoot.
    ///
    /// @param weightedDaysLate sum of priority × days late
    /// @param daysLate sum of days late
    /// @param rent rent of the planned stretch for all leases of this side
    /// @param allocated the part of `rent` on days used
    /// @param idle the other part
    /// @param usedStageDays stage days used
    /// @param idleStageDays stage days leased and not used
    /// @param lastLaunch empty where no title launches on both sides
    public record Side(
            long weightedDaysLate,
            long daysLate,
            Money rent,
            Money allocated,
            Money idle,
            long usedStageDays,
            long idleStageDays,
            Optional<LocalDate> lastLaunch,
            Proof proof) {}

    /// One title on both sides; a launch is empty where the title is lost.
    public record Change(TitleId title, Optional<LocalDate> asIs, Optional<LocalDate> changed) {

        /// Whether it launches on both sides.
        public boolean isCommon() {
            return asIs.isPresent() && changed.isPresent();
        }

        /// Calendar days it launches later in the scenario, negative for earlier; 0 where it is lost on a side.
        public long daysLater() {
            return isCommon() ? ChronoUnit.DAYS.between(asIs.get(), changed.get()) : 0;
        }
    }

    /// What the slate loses without a studio's leases: the answer to "what does this lease buy".
    public record LeaseValue(StudioId studio, Comparison without) {}

    public Comparison {
        changes = List.copyOf(changes);
        lost = List.copyOf(lost);
        reasons = List.copyOf(reasons);
    }

    /// What happens to `titles`, the open ones of the slate: lost, won, later, earlier or nothing.
    public List<Message> inWords(List<Title> titles) {
        List<Message> sentences = new ArrayList<>();
        named("compare.lost", titles, change -> lost.contains(change.title()), sentences);
        named(
                "compare.won",
                titles,
                change -> change.asIs().isEmpty() && change.changed().isPresent(),
                sentences);
        long later = count(change -> change.daysLater() > 0);
        long earlier = count(change -> change.daysLater() < 0);
        if (later > 0) {
            long most = changes.stream().mapToLong(Change::daysLater).max().orElse(0);
            sentences.add(Message.of("compare.later", later, most));
        }
        if (earlier > 0) {
            sentences.add(Message.of("compare.earlier", earlier));
        }
        if (later + earlier == 0 && count(Change::isCommon) > 0) {
            sentences.add(Message.of(lost.isEmpty() ? "compare.same" : "compare.same-others"));
        }
        return sentences;
    }

    private void named(String key, List<Title> titles, Predicate<Change> which, List<Message> sentences) {
        List<TitleId> ids = changes.stream().filter(which).map(Change::title).toList();
        titles.stream()
                .filter(title -> ids.contains(title.id()))
                .map(title -> Message.of("compare.one", title.name()))
                .reduce((names, name) -> Message.of("compare.and", names, name))
                .ifPresent(names -> sentences.add(Message.of(key, ids.size(), names)));
    }

    private long count(Predicate<Change> which) {
        return changes.stream().filter(which).count();
    }
}
