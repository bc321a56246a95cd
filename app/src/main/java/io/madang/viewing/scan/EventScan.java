package io.madang.viewing.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// A scan over files of events, each processor a row group at a time.
public final class EventScan {

    private final List<RowGroup> groups;
    private final List<CountryWindow> windows;
    private final int threads;

    public EventScan(List<Path> files, List<CountryWindow> windows, int threads) {
        groups = files.stream().flatMap(file -> Footer.read(file).stream()).toList();
        this.windows = List.copyOf(windows);
        this.threads = Math.max(1, Math.min(threads, groups.size()));
    }

    /// What countries watched inside their windows.
    ///
    /// @param byCut whether cuts are told apart; else all count as cut 0
    public Viewing sums(boolean byCut) {
        Set<EventReader.Extra> extras = byCut ? EnumSet.of(EventReader.Extra.CUT) : Set.of();
        List<ViewingSums> parts = IntStream.range(0, threads)
                .mapToObj(thread -> new ViewingSums(windows, extras))
                .toList();
        Queue<RowGroup> open = new ConcurrentLinkedQueue<>(groups);
        together(parts.stream()
                .<Runnable>map(part -> () -> {
                    for (RowGroup group = open.poll(); group != null; group = open.poll()) {
                        part.add(group);
                    }
                })
                .toList());
        Viewing viewing = new Viewing(windows);
        parts.forEach(part -> part.into(viewing));
        return viewing;
    }

    private void together(List<Runnable> parts) {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            parts.forEach(part -> running.add(workers.submit(part)));
            try {
                for (Future<?> part : running) {
                    part.get();
                }
            } catch (ExecutionException e) {
                workers.shutdownNow();
                throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                workers.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
