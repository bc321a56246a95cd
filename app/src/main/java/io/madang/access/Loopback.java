package io.madang.access;

import io.madang.common.Message;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Until accounts come, everybody who reaches the server may do everything: so only this machine may reach it.
public final class Loopback {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private Loopback() {}

    /// Why the server may not listen on `address`; empty where it may.
    public static Optional<Message> refusal(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress()
                    ? Optional.empty()
                    : Optional.of(Message.of("access.not-loopback", address));
        } catch (UnknownHostException e) {
            return Optional.of(Message.of("access.unknown-address", address));
        }
    }

    /// Whether a request that names `host` was meant for this server on `port`: a page elsewhere whose name was
    /// turned to this machine names itself.
    public static boolean isMeant(String host, int port) {
        String asked = host.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(name -> asked.equals(name + ":" + port) || (port == 80 && asked.equals(name)));
    }
}
