package io.madang.platform;

import io.madang.common.Message;
import io.madang.common.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of the PostgreSQL server, unpacked once per version from the class path.
final class ServerBinaries {

    private static final List<String> ARCHIVES = List.of(
            "postgres-linux-x86_64.txz",
            "postgres-linux-arm_64.txz",
            "postgres-darwin-arm_64.txz",
            "postgres-darwin-x86_64.txz",
            "postgres-windows-x86_64.txz");

    private ServerBinaries() {}

    /// The folder with `bin`, `lib` and `share` under `home`; unpacks where this version is not there yet.
    static Path in(Path home) throws IOException {
        URL archive = archive();
        Path unpacked = home.resolve("server-" + version(archive));
        if (!Files.isDirectory(unpacked)) {
            Path unfinished = home.resolve("server.unfinished");
            deleteTree(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
        }
        return unpacked;
    }

    private static URL archive() {
        return ARCHIVES.stream()
                .map(name -> ServerBinaries.class.getResource("/" + name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Refusal(Message.of(
                        "database.no-binaries", System.getProperty("os.name") + " " + System.getProperty("os.arch"))));
    }

    /// Differs for any two archives; reading it does not unpack anything.
    private static String version(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        connection.setUseCaches(true);
        long key = connection instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : connection.getContentLengthLong();
        return Long.toHexString(key);
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (InputStream in = archive.openStream();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("The archive leaves its folder (%s).".formatted(entry.getName()));
                }
                unpack(tar, entry, file);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0 && Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted((one, other) -> other.compareTo(one)).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
