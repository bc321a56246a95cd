package io.madang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server as a process: it says where it is, answers, and stops cleanly when told to.
class ServeTest {

    @TempDir
    private Path data;

    @Test
    void saysItsAddressAnswersAndStopsItsDatabaseWhenTerminated() throws IOException, InterruptedException {
        Process server = JavaProcess.start("serve", "--port", "0", "--data", data.toString());
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            URI address = URI.create(JavaProcess.lineWith("http://", out).replaceAll(".*(http://[^ ]+).*", "$1"));
            assertThat(statusOf(address)).isBetween(200, 399);
            server.destroy();
            assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            server.destroyForcibly();
        }
        try (var files = Files.walk(data)) {
            assertThat(files).noneMatch(file -> file.endsWith("postmaster.pid"));
        }
    }

    @Test
    void aPortThatIsTakenIsRefusedInOneSentence() throws IOException {
        StringWriter err = new StringWriter();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            int code = Main.commandLine(Locale.US)
                    .setErr(new PrintWriter(err))
                    .execute("serve", "--data", data.toString(), "--port", port);
            assertThat(code).isEqualTo(2);
            assertThat(err.toString().strip()).hasLineCount(1).contains(port).contains("--port");
        }
    }

    @Test
    void anAddressThatOthersCanReachIsRefusedWithTheReason() {
        StringWriter err = new StringWriter();
        int code = Main.commandLine(Locale.US)
                .setErr(new PrintWriter(err))
                .execute("serve", "--data", data.toString(), "--address", "0.0.0.0");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString().strip()).hasLineCount(1).contains("0.0.0.0");
        assertThat(data).isEmptyDirectory();
    }

    private static int statusOf(URI page) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(page).build();
            return browser.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
