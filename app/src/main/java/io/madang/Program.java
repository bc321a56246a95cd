package io.madang;

import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.platform.Storage;
import io.madang.viewing.watch.WatchedFolder;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;

/// The running program: the parts that `Assembly` wires, with their database, until closed.
public final class Program implements AutoCloseable {

    /// Where the pages are unless another address of this machine is asked for.
    static final String LOOPBACK = "127.0.0.1";

    private final ConfigurableApplicationContext parts;

    private Program(ConfigurableApplicationContext parts) {
        this.parts = parts;
    }

    /// Everything but the pages.
    public static Program open(Storage storage) {
        return start(storage, Optional.empty(), WebApplicationType.NONE);
    }

    /// Everything, with the pages on `port` of this machine; 0 takes any free port.
    public static Program serve(Storage storage, int port) {
        return serve(storage, Optional.empty(), LOOPBACK, port);
    }

    /// The same, and counts a folder of viewing events while it runs.
    public static Program serve(Storage storage, WatchedFolder viewing, int port) {
        return serve(storage, Optional.of(viewing), LOOPBACK, port);
    }

    /// @param viewing a folder of events to count
    /// @param address one that only this machine reaches, as `Loopback` says
    static Program serve(Storage storage, Optional<WatchedFolder> viewing, String address, int port) {
        try {
            return start(
                    storage,
                    viewing,
                    WebApplicationType.SERVLET,
                    "--server.address=" + address,
                    "--server.port=" + port);
        } catch (ApplicationContextException e) {
            if (e.getCause() instanceof PortInUseException) {
                throw new Refusal(Message.of("serve.port-taken", String.valueOf(port)), e);
            }
            throw e;
        }
    }

    private static Program start(
            Storage storage, Optional<WatchedFolder> viewing, WebApplicationType type, String... settings) {
        return new Program(new SpringApplicationBuilder(Assembly.class)
                .web(type)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("storage", storage);
                    viewing.ifPresent(folder -> context.getBeanFactory().registerSingleton("watchedFolder", folder));
                })
                .run(settings));
    }

    public <T> T part(Class<T> type) {
        return parts.getBean(type);
    }

    /// Where the pages are.
    public URI address() {
        Environment environment = parts.getEnvironment();
        String address = environment.getProperty("server.address", LOOPBACK);
        String host = address.contains(":") ? "[" + address + "]" : address;
        return URI.create("http://" + host + ":" + environment.getRequiredProperty("local.server.port") + "/");
    }

    /// Waits until somebody stops the program.
    void awaitEnd() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        parts.addApplicationListener((ContextClosedEvent event) -> ended.countDown());
        ended.await();
    }

    @Override
    public void close() {
        parts.close();
    }
}
