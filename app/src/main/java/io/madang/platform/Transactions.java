package io.madang.platform;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs work all or nothing.
///
/// Work inside other work takes part in it: what the inner one throws undoes the inner one only, until the outer one
/// throws too. Work that lost against work of others at the same time (a deadlock, say) is run again from its start.
public final class Transactions {

    private static final int ATTEMPTS = 8;

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    public Transactions(DataSource dataSource) {
        JdbcTransactionManager manager = new JdbcTransactionManager(dataSource);
        writing = new TransactionTemplate(manager);
        writing.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        reading = new TransactionTemplate(manager);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setReadOnly(true);
    }

    /// Runs `work` in one transaction and gives what it gives.
    public <T> T call(Supplier<T> work) {
        boolean outermost = !TransactionSynchronizationManager.isActualTransactionActive();
        for (int attempt = 1; ; attempt++) {
            try {
                return writing.<T>execute(status -> work.get());
            } catch (ConcurrencyFailureException e) {
                if (!outermost || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /// Runs `work` in one transaction.
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /// Runs `work`, which only reads, so that all of it sees the same moment.
    public <T> T read(Supplier<T> work) {
        return reading.<T>execute(status -> work.get());
    }
}
