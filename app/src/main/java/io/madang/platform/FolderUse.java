package io.madang.platform;

import io.madang.common.Message;
import io.madang.common.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Which running programs use a data folder, kept by file locks that the system drops when a program dies.
///
/// Every program holds `users.lock` shared while it lives; who can get it alone is the only one. `turn.lock` lets one
/// program at a time start or stop the server.
final class FolderUse implements AutoCloseable {

    private final FileChannel turns;
    private final FileChannel users;
    private @Nullable FileLock using;

    FolderUse(Path home) throws IOException {
        turns = open(home.resolve("turn.lock"));
        users = open(home.resolve("users.lock"));
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /// Waits until no other program starts or stops the server; closing the lock gives the turn back.
    FileLock turn() throws IOException {
        try {
            return turns.lock();
        } catch (OverlappingFileLockException e) {
            throw new Refusal(Message.of("database.folder-twice"), e);
        }
    }

    /// Whether no other program uses the folder; asked in one's turn.
    boolean isAlone() throws IOException {
        release();
        try (FileLock alone = users.tryLock()) {
            return alone != null;
        } catch (OverlappingFileLockException e) {
            throw new Refusal(Message.of("database.folder-twice"), e);
        }
    }

    /// From now on this program counts as a user; called in one's turn.
    void use() throws IOException {
        using = users.lock(0, Long.MAX_VALUE, true);
    }

    private void release() throws IOException {
        if (using != null) {
            using.release();
            using = null;
        }
    }

    @Override
    public void close() throws IOException {
        users.close();
        turns.close();
    }
}
