package io.madang.platform;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The number of a schema's state, another after every change, and what was read of that state last.
///
/// Changes of a schema follow each other: each waits until the one before is done.
///
/// @param <T> what is read, immutable
public final class Revision<T> {

    private final JdbcClient client;
    private final Transactions transactions;
    private final String schema;
    private final ReentrantLock queue = new ReentrantLock(true);
    private final AtomicReference<@Nullable Remembered<T>> last = new AtomicReference<>();

    /// @param schema the schema, which has a table `revision` and a sequence `revision_number`
    public Revision(String schema, Database database) {
        this.client = JdbcClient.create(database.dataSource());
        this.transactions = database.transactions();
        this.schema = schema;
    }

    /// What `reader` reads, from memory where nothing has changed since.
    public T read(Supplier<T> reader) {
        Remembered<T> remembered = last.get();
        if (remembered != null && remembered.number == number()) {
            return remembered.value;
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return reader.get(); // maybe of a state that others never see
        }
        Remembered<T> fresh = transactions.read(() -> new Remembered<>(number(), reader.get()));
        last.set(fresh);
        return fresh.value;
    }

    /// Runs `work`, which changes the schema, in one transaction, after all others who change it.
    ///
    /// Who does not yet have a transaction, and so no connection, stands in a fair queue.
    public <R> R change(Supplier<R> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return transactions.call(() -> changed(work));
        }
        queue.lock();
        try {
            return transactions.call(() -> changed(work));
        } finally {
            queue.unlock();
        }
    }

    private <R> R changed(Supplier<R> work) {
        client.sql("UPDATE %1$s.revision SET number = nextval('%1$s.revision_number')".formatted(schema))
                .update();
        return work.get();
    }

    private long number() {
        return client.sql("SELECT number FROM %s.revision".formatted(schema))
                .query(Long.class)
                .single();
    }

    private record Remembered<T>(long number, T value) {}
}
