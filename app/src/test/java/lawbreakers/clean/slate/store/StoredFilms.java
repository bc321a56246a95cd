package lawbreakers.clean.slate.store;

import java.sql.SQLException;

/// Breaks nothing: a store may speak SQL.
public final class StoredFilms {
    public SQLException trouble() {
        return new SQLException("none");
    }
}
