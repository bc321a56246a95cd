package io.madang.viewing.watch;

import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.viewing.EventHour;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewingLists;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The work on an open folder, one piece at a time, so that whoever asks something waits for one piece at most.
///
/// Hours that are due come first; after each, the newest lists are made anew.
public final class CountingTurn {

    /// A broken file is tried again after so many looks into the folder.
    private static final int LOOKS_UNTIL_RETRY = 6;

    /// While many hours wait, the newest lists need not be made after each of them.
    private static final Duration LONGEST_WITHOUT_LISTS = Duration.ofSeconds(10);

    private final ViewingLists lists;
    private final KeptSheets sheets;
    private final Failures failures;
    private final Duration look;
    private final InstantSource clock;
    private List<EventHour> due = List.of();
    private Counting counting = Counting.none();
    private Instant nextLook = Instant.EPOCH;
    private Instant listsMade = Instant.EPOCH;

    /// @param look how long to wait before looking for new files
    public CountingTurn(ViewingLists lists, KeptSheets sheets, Failures failures, Duration look, InstantSource clock) {
        this.lists = lists;
        this.sheets = sheets;
        this.failures = failures;
        this.look = look;
        this.clock = clock;
        sheets.allChanged();
    }

    public ViewingLists lists() {
        return lists;
    }

    /// As it is after the last piece of work.
    public Counting counting() {
        return counting;
    }

    /// Does what is needed most; false where nothing is.
    public boolean work() {
        if (!clock.instant().isBefore(nextLook)) {
            due = lists.due();
            failures.retain(due);
            tell();
            nextLook = clock.instant().plus(look);
        }
        Optional<EventHour> hour = nextHour();
        Optional<Sheet> shown = missing(Outlook::newest, sheet -> sheet.measure() != Measure.MEMBERS);
        if (shown.isEmpty()) {
            listsMade = clock.instant();
        }
        if (hour.isPresent() && (shown.isEmpty() || isSoonAfter(listsMade))) {
            count(hour.get());
            return true;
        }
        Optional<Sheet> sheet =
                shown.or(() -> missing(Outlook::newest, _ -> true)).or(this::untraced);
        sheet.ifPresent(this::make);
        return sheet.isPresent();
    }

    private Optional<EventHour> nextHour() {
        Instant since = clock.instant().minus(look.multipliedBy(LOOKS_UNTIL_RETRY));
        return due.stream().filter(hour -> !failures.isRecent(hour, since)).findFirst();
    }

    private boolean isSoonAfter(Instant moment) {
        return clock.instant().isBefore(moment.plus(LONGEST_WITHOUT_LISTS));
    }

    /// Tells which sheets should be there.
    private interface Wanted {
        List<Sheet> of(Newest newest);
    }

    private Optional<Sheet> missing(Wanted wanted, Predicate<Sheet> isMeant) {
        return wanted(wanted)
                .filter(isMeant)
                .filter(sheet -> !sheets.isWhole(sheet))
                .findFirst();
    }

    private Optional<Sheet> untraced() {
        return wanted(newest -> Outlook.history(newest, counting))
                .filter(sheet -> !sheets.isTraced(sheet))
                .findFirst();
    }

    private Stream<Sheet> wanted(Wanted wanted) {
        return counting.newest().map(wanted::of).orElse(List.of()).stream();
    }

    private void count(EventHour hour) {
        try {
            lists.count(hour);
            failures.remove(hour);
            sheets.changed(hour);
        } catch (Refusal e) {
            failures.add(hour, e.reason(), clock.instant());
        } catch (IllegalStateException | UncheckedIOException e) {
            // The engine may be of no more use after this, so the folder is opened anew.
            Message reason = Message.of("viewing.watch.hour-failed", hour, firstLine(e));
            failures.add(hour, reason, clock.instant());
            throw new Refusal(reason, e);
        }
        due = due.stream().filter(one -> !one.equals(hour)).toList();
        tell();
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /// Makes the lists of a sheet and keeps them, or the reason why they cannot be made.
    public void make(Sheet sheet) {
        try {
            sheets.keep(sheet, lists.lists(sheet.keys(lists.terms().countries())));
        } catch (Refusal e) {
            sheets.refuse(sheet, e.reason());
        }
    }

    private void tell() {
        Map<EventHour, Message> failed = failures.reasons();
        counting = Counting.of(
                lists.terms(),
                lists.counted(),
                due.stream().filter(hour -> !failed.containsKey(hour)).toList(),
                failed);
    }
}
