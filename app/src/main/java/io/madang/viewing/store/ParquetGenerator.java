package io.madang.viewing.store;

import io.madang.viewing.EventHour;
import io.madang.viewing.SyntheticPlan;
import io.madang.viewing.ViewingGenerator;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.format.TermsWriter;
import io.madang.viewing.synthetic.SyntheticTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Draws the events of each hour by a small DuckDB of its own and writes them as Parquet.
///
/// Every hour is drawn by one thread from the numbers of its rows, so neither the machine nor the order of the hours
/// changes a byte; memory does not grow with the number of events.
public final class ParquetGenerator implements ViewingGenerator {

    private static final int HOURS = 24;

    @Override
    public long generate(SyntheticPlan plan, Path folder) {
        try {
            Files.createDirectories(folder);
            ViewingTerms terms = SyntheticTerms.of(plan);
            TermsWriter.write(terms, folder);
            return write(plan, terms, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long write(SyntheticPlan plan, ViewingTerms terms, Path folder) {
        int workers = Math.min(4, Runtime.getRuntime().availableProcessors());
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<Long>> hours = new ArrayList<>();
            for (LocalDate day = plan.days().from(); day.isBefore(plan.days().to()); day = day.plusDays(1)) {
                for (int hour = 0; hour < HOURS; hour++) {
                    hours.add(pool.submit(hour(plan, terms, folder, new EventHour(day, hour))));
                }
            }
            long events = 0;
            for (Future<Long> hour : hours) {
                events += hour.get();
            }
            return events;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Callable<Long> hour(SyntheticPlan plan, ViewingTerms terms, Path folder, EventHour hour) {
        return () -> {
            Path place = Files.createDirectories(folder.resolve(hour.folder()));
            return new SyntheticHour(plan, terms).write(hour, place);
        };
    }
}
