package io.madang;

import io.madang.access.Loopback;
import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.platform.Storage;
import io.madang.platform.StorageOptions;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
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

    @Override
    public Integer call() throws InterruptedException {
        Loopback.refusal(address).ifPresent(reason -> {
            throw new Refusal(reason);
        });
        serve(storage.storage(), address, port, command.commandLine().getOut());
        return 0;
    }

    /// Starts, says where, and stays until somebody stops the program.
    static void serve(Storage storage, String address, int port, PrintWriter out) throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new Refusal(Message.of("serve.no-port", String.valueOf(port)));
        }
        try (Program program = Program.serve(storage, address, port)) {
            out.println(Message.of("serve.ready", program.address()).in(Locale.getDefault()));
            program.awaitEnd();
        }
    }
}
