package io.madang.viewing.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The SQL texts of `viewing/*.sql`.
final class Sql {

    private Sql() {}

    static String text(String name) {
        try (InputStream bytes =
                Objects.requireNonNull(Sql.class.getResourceAsStream("/viewing/" + name + ".sql"), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
