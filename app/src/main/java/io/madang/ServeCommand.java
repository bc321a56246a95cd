package io.madang;

import io.madang.access.Loopback;
import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.platform.Storage;
import io.madang.platform.StorageOptions;
import io.madang.viewing.watch.WatchedFolder;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `serve`: the pages, until ctrl-C or SIGTERM.
@Command(name = "serve", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
final class ServeCommand implements Callable<Integer> {

    static final String DEFAULT_PORT = "8080";

    @Spec
    private CommandSpec command;

    @Mixin
    private StorageOptions storage;

    @Option(names = "--port", paramLabel = "N", defaultValue = DEFAULT_PORT)
    private int port;

    @Option(names = "--address", paramLabel = "ADDRESS", defaultValue = Program.LOOPBACK)
    private String address;

    @Option(names = "--viewing", paramLabel = "DIR")
    private @Nullable Path viewing;

    @Option(names = "--viewing-store", paramLabel = "KEPT")
    private @Nullable Path viewingStore;

    @Override
    public Integer call() throws InterruptedException {
        Loopback.refusal(address).ifPresent(reason -> {
            throw new Refusal(reason);
        });
        Optional<WatchedFolder> watched = watched();
        serve(storage.storage(), watched, address, port, command.commandLine().getOut());
        return 0;
    }

    private Optional<WatchedFolder> watched() {
        if (viewing == null) {
            if (viewingStore != null) {
                throw new Refusal(Message.of("serve.store-alone", viewingStore));
            }
            return Optional.empty();
        }
        if (!Files.isDirectory(viewing)) {
            throw new Refusal(Message.of("serve.no-viewing", viewing));
        }
        return Optional.of(viewingStore == null ? WatchedFolder.of(viewing) : new WatchedFolder(viewing, viewingStore));
    }

    /// Starts, says where, and stays until somebody stops the program.
    private static void serve(
            Storage storage, Optional<WatchedFolder> viewing, String address, int port, PrintWriter out)
            throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new Refusal(Message.of("serve.no-port", String.valueOf(port)));
        }
        try (Program program = Program.serve(storage, viewing, address, port)) {
            out.println(Message.of("serve.ready", program.address()).in(Locale.getDefault()));
            program.awaitEnd();
        }
    }
}
