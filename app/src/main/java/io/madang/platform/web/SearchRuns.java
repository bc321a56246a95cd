package io.madang.platform.web;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/// Searches that go on while nobody looks, one at a time; a run belongs to the program, not to the browser that
/// started it.
///
/// @param <R> what runs
public final class SearchRuns<R extends SearchRun<?>> implements AutoCloseable {

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(3);

    private final String name;
    private Optional<R> last = Optional.empty();
    private Optional<Thread> thread = Optional.empty();
    private long started;

    /// @param name of their threads
    public SearchRuns(String name) {
        this.name = name;
    }

    /// Starts a run; empty where another one is running.
    ///
    /// @param make a run with this number
    /// @param work what it does; must end the run
    public synchronized Optional<R> start(LongFunction<R> make, Consumer<R> work) {
        if (running().isPresent()) {
            return Optional.empty();
        }
        started++;
        R run = make.apply(started);
        last = Optional.of(run);
        thread = Optional.of(
                Thread.ofPlatform().daemon().name(name + "-" + started).start(() -> work.accept(run)));
        return last;
    }

    public synchronized Optional<R> running() {
        return last.filter(SearchRun::isRunning);
    }

    /// The newest run, running or ended; older ones are known by the answers they left.
    public synchronized Optional<R> find(long number) {
        return last.filter(run -> run.number() == number);
    }

    /// Stops what runs, so that the program can end; the best answer so far is kept if it comes in time.
    @Override
    public void close() {
        running().ifPresent(SearchRun::stop);
        try {
            Optional<Thread> working = thread();
            if (working.isPresent()) {
                working.get().join(LONGEST_GOODBYE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Optional<Thread> thread() {
        return thread;
    }
}
