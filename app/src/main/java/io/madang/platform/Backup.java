package io.madang.platform;

import io.madang.common.Message;
import io.madang.common.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// All rows of all modules in one file, and back.
///
/// The file is a zip with a CSV for each table and, last, a list of their checksums and the version of the schemas.
/// What is kept are the rows of one moment, whatever others change meanwhile; what is restored is all of it or nothing.
public final class Backup {

    private static final String CONTENTS = "contents.txt";
    private static final String VERSION = "schema-version";

    private final Database database;

    public Backup(Database database) {
        this.database = database;
    }

    /// Writes `file`, which must not exist yet; gives the number of rows.
    public long write(Path file) {
        if (Files.exists(file)) {
            throw new Refusal(Message.of("backup.exists", file));
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            long rows = writeAll(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } catch (IOException | SQLException e) {
            throw new Refusal(Message.of("backup.not-written", file, String.valueOf(e.getMessage())), e);
        } finally {
            deleteQuietly(unfinished);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long writeAll(Path file) throws IOException, SQLException {
        try (Connection connection = database.dataSource().getConnection();
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            long rows = 0;
            Map<String, String> contents = new TreeMap<>();
            for (Table table : Table.all(connection)) {
                zip.putNextEntry(new ZipEntry(table.file()));
                MessageDigest digest = sha256();
                rows += copy(connection).copyOut(table.out(), new DigestOutputStream(zip, digest));
                zip.closeEntry();
                contents.put(table.file(), HexFormat.of().formatHex(digest.digest()));
            }
            contents.put(VERSION, Table.schemaVersion(connection));
            zip.putNextEntry(new ZipEntry(CONTENTS));
            for (Map.Entry<String, String> entry : contents.entrySet()) {
                zip.write((entry.getKey() + " " + entry.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            zip.closeEntry();
            connection.rollback();
            return rows;
        }
    }

    /// Puts the rows of `file` in the place of all that is there, which must be nothing unless `replace`; gives the
    /// number of rows.
    public long restore(Path file, boolean replace) {
        try (ZipFile zip = new ZipFile(file.toFile());
                Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                long rows = restoreAll(zip, connection, replace);
                connection.commit();
                return rows;
            } finally {
                connection.rollback();
            }
        } catch (IOException | SQLException e) {
            throw new Refusal(Message.of("restore.unreadable", file, String.valueOf(e.getMessage())), e);
        }
    }

    private static long restoreAll(ZipFile zip, Connection connection, boolean replace)
            throws IOException, SQLException {
        List<Table> tables = Table.all(connection);
        check(zip, tables, Table.schemaVersion(connection));
        try (Statement statement = connection.createStatement()) {
            for (Table table : tables.reversed()) {
                if (statement.executeUpdate("DELETE FROM " + table.name()) > 0 && !replace) {
                    throw new Refusal(Message.of("restore.not-empty"));
                }
            }
            long rows = 0;
            for (Table table : tables) {
                try (InputStream in = zip.getInputStream(zip.getEntry(table.file()))) {
                    rows += copy(connection).copyIn(table.in(), in);
                }
            }
            for (String next : Table.continuedNumbers(connection)) {
                statement.execute(next);
            }
            return rows;
        }
    }

    private static void check(ZipFile zip, List<Table> tables, String version) throws IOException {
        Map<String, String> contents = contents(zip);
        String theirs = contents.getOrDefault(VERSION, "?");
        if (!theirs.equals(version)) {
            throw new Refusal(Message.of("restore.other-version", theirs, version));
        }
        for (Table table : tables) {
            ZipEntry entry = zip.getEntry(table.file());
            if (entry == null || !digest(zip, entry).equals(contents.get(table.file()))) {
                throw new Refusal(Message.of("restore.damaged", table.file()));
            }
        }
    }

    private static Map<String, String> contents(ZipFile zip) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        ZipEntry entry = zip.getEntry(CONTENTS);
        if (entry == null) {
            throw new Refusal(Message.of("restore.damaged", CONTENTS));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int space = line.lastIndexOf(' ');
                if (space > 0) {
                    contents.put(line.substring(0, space), line.substring(space + 1));
                }
            }
        }
        return contents;
    }

    private static String digest(ZipFile zip, ZipEntry entry) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
