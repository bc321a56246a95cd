package io.madang.viewing.web;

import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.common.Refusal;
import io.madang.viewing.Measure;
import io.madang.viewing.TitleReach;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingFolders;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingLists;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.watch.Counting;
import io.madang.viewing.watch.CountingTurn;
import io.madang.viewing.watch.Failures;
import io.madang.viewing.watch.KeptSheets;
import io.madang.viewing.watch.Sheet;
import io.madang.viewing.watch.WatchedFolder;
import io.madang.viewing.web.Told.Known;
import io.madang.viewing.web.Told.Later;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts the folder of the server in a thread of its own, and answers the pages from memory.
///
/// Only this thread talks to the engine. What is not in memory waits in line for it.
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(10);

    private final ViewingFolders folders;
    private final Optional<WatchedFolder> folder;
    private final Duration look;
    private final InstantSource clock;
    private final KeptSheets sheets = new KeptSheets();
    private final Failures failures = new Failures();
    private final Questions questions = new Questions();
    private final Optional<Thread> thread;
    private volatile Counting counting = Counting.none();
    private volatile boolean isClosed;

    /// @param folder empty: there is nothing to count
    /// @param look how long to wait before looking for new files
    public FolderWatch(ViewingFolders folders, Optional<WatchedFolder> folder, Duration look, InstantSource clock) {
        this.folders = folders;
        this.folder = folder;
        this.look = look;
        this.clock = clock;
        thread =
                folder.map(place -> Thread.ofPlatform().daemon().name("viewing").unstarted(() -> run(place)));
        thread.ifPresent(Thread::start);
    }

    Optional<WatchedFolder> folder() {
        return folder;
    }

    Counting counting() {
        return counting;
    }

    KeptSheets sheets() {
        return sheets;
    }

    /// The lists of a sheet; those of the newest days and weeks come at once, also while they are made anew.
    Told<Map<ViewingListKey, ViewingList>> lists(Sheet sheet) {
        Optional<Map<ViewingListKey, ViewingList>> known = sheets.lists(sheet);
        if (known.isPresent() && (sheets.isWhole(sheet) || isNewest(sheet))) {
            return new Known<>(known.get());
        }
        Told<Boolean> made = sheets.isWhole(sheet)
                ? new Known<>(true)
                : questions.ask(sheet, turn -> {
                    turn.make(sheet);
                    return true;
                });
        Optional<Message> refusal = sheets.refusal(sheet);
        return switch (made) {
            case Later<Boolean>(var why, var isComing) ->
                known.<Told<Map<ViewingListKey, ViewingList>>>map(Known::new).orElse(new Later<>(why, isComing));
            case Known<Boolean> _ ->
                refusal.<Told<Map<ViewingListKey, ViewingList>>>map(why -> new Later<>(why, false))
                        .orElseGet(() -> new Known<>(sheets.lists(sheet).orElse(Map.of())));
        };
    }

    private boolean isNewest(Sheet sheet) {
        return counting.newest().stream().anyMatch(newest -> newest.isShown(sheet));
    }

    /// What a title reached by closed weekly lists, and its first 91 days.
    Told<TitleReach> reach(ViewedUnit unit, Measure measure) {
        record Asked(ViewedUnit unit, Measure measure) {}
        return questions.ask(new Asked(unit, measure), turn -> turn.lists().reach(unit, measure));
    }

    private void run(WatchedFolder place) {
        while (!isClosed) {
            try {
                open(place);
            } catch (Refusal e) {
                counting = counting.with(counting.findings(), Optional.of(e.reason()));
            } catch (RuntimeException e) {
                LOG.error("Counting {} failed", place.folder(), e);
                counting = counting.with(
                        counting.findings(), Optional.of(Message.of("viewing.watch.failed", place.folder())));
            }
            questions.rest(look);
        }
    }

    private void open(WatchedFolder place) {
        String tables = TablesState.of(place.folder());
        Parsed<ViewingTerms> terms = folders.terms(place.folder());
        if (terms.value().isEmpty()) {
            counting = counting.with(terms.findings(), Optional.empty());
            return;
        }
        folders.during(place.folder(), terms.value().get(), place.store(), lists -> serve(place, tables, terms, lists));
    }

    /// Until somebody closes this, or changes the tables beside the events.
    private boolean serve(WatchedFolder place, String tables, Parsed<ViewingTerms> terms, ViewingLists lists) {
        CountingTurn turn = new CountingTurn(lists, sheets, failures, look, clock);
        try {
            while (!isClosed && tables.equals(TablesState.of(place.folder()))) {
                questions.answer(turn);
                boolean isBusy = turn.work();
                counting = turn.counting().with(terms.findings(), Optional.empty());
                if (!isBusy) {
                    questions.answerWithin(look, turn);
                }
            }
        } finally {
            questions.refuse(Message.of("viewing.watch.not-open"));
        }
        return true;
    }

    /// The hour being counted is finished first, if that does not take long; otherwise it is counted next time.
    @Override
    public void close() {
        isClosed = true;
        questions.wake();
        try {
            if (thread.isPresent()) {
                thread.get().join(LONGEST_GOODBYE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
