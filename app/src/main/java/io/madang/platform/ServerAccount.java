package io.madang.platform;

import io.madang.common.Message;
import io.madang.common.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// As whom the server's programs run.
///
/// PostgreSQL refuses to run as root. Root therefore runs it in a user namespace of its own, where root is nobody, or,
/// where the machine forbids that, as the account `nobody`.
enum ServerAccount {
    SELF(""),
    NAMESPACE("unshare --user --"),
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups --");

    private static final int NOBODYS_ID = 65_534;

    private final String prefix;

    ServerAccount(String prefix) {
        this.prefix = prefix;
    }

    /// The account for the server whose files are in `home`.
    static ServerAccount of(Path home) throws IOException {
        if (isWindows() || !isRoot()) {
            return SELF;
        }
        if (isNobodys(home.resolve(EmbeddedServer.CLUSTER))) {
            return NOBODY;
        }
        if (NAMESPACE.works()) {
            return NAMESPACE;
        }
        if (NOBODY.works()) {
            return NOBODY;
        }
        throw new Refusal(Message.of("database.root"));
    }

    /// Lets the account own `folder`, where it is not ourselves.
    void own(Path folder) throws IOException {
        if (this == NOBODY) {
            ServerProgram.run(List.of("chown", "-R", NOBODYS_ID + ":" + NOBODYS_ID, folder.toString()), Map.of());
        }
    }

    /// `command` as this account runs it.
    List<String> running(List<String> command) {
        return prefix.isEmpty()
                ? command
                : Stream.concat(Stream.of(prefix.split(" ")), command.stream()).toList();
    }

    private boolean works() {
        try {
            return ServerProgram.run(running(List.of("true")), Map.of()).isDone();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isRoot() throws IOException {
        Path home = Path.of("/proc/self");
        return Files.exists(home)
                ? Files.getAttribute(home, "unix:uid").equals(0)
                : "root".equals(System.getProperty("user.name"));
    }

    private static boolean isNobodys(Path file) throws IOException {
        return Files.exists(file) && Files.getAttribute(file, "unix:uid").equals(NOBODYS_ID);
    }

    static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
