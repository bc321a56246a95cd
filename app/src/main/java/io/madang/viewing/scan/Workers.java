package io.madang.viewing.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/// Several threads that work on one thing together; what one of them throws ends all.
final class Workers {

    private Workers() {}

    static void together(List<Runnable> parts) {
        try (ExecutorService workers = Executors.newFixedThreadPool(parts.size())) {
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

    /// Each worker takes the next row group that nobody has taken, until there is none.
    static <W> void share(Collection<RowGroup> groups, List<W> workers, BiConsumer<W, RowGroup> work) {
        Queue<RowGroup> open = new ConcurrentLinkedQueue<>(groups);
        together(workers.stream()
                .<Runnable>map(worker -> () -> {
                    for (RowGroup group = open.poll(); group != null; group = open.poll()) {
                        work.accept(worker, group);
                    }
                })
                .toList());
    }
}
