package io.madang.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// What programs do with the API: mistakes are explained and never break the server.
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class ApiTest {

    private static final String RENTAL = """
            {"stage": "paju-6", "from": "2021-01-11", "to": "2021-02-01", "holder": "%s"}""";

    private final CookieManager cookies = new CookieManager();
    private SampleServer server;
    private HttpClient client;

    @BeforeAll
    void open(@TempDir Path data) throws IOException, InterruptedException {
        server = SampleServer.start(data);
        client = HttpClient.newBuilder().cookieHandler(cookies).build();
        send("GET", "/api/csrf", "", "");
    }

    @AfterAll
    void close() {
        client.close();
        server.close();
    }

    @Test
    void bookingTakenDaysIsAConflictThatSaysWhoWhereAndWhen() throws IOException, InterruptedException {
        assertThat(post("/api/bookings", RENTAL.formatted("House one")).statusCode())
                .isEqualTo(201);
        HttpResponse<String> second = post("/api/bookings", RENTAL.formatted("House two"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(second.body()).contains("House one", "reasons", "2021");
    }

    @Test
    void mistakesAreExplainedAndNeverBreakTheServer() throws IOException, InterruptedException {
        for (String body : List.of(
                "",
                "{",
                "[]",
                "{}",
                "{\"stage\": 5, \"from\": \"soon\"}",
                "{\"stage\": \"paju-6\", \"from\": \"2021-02-01\", \"to\": \"2021-01-01\", \"holder\": \"x\"}",
                "{\"stage\": \"nowhere\", \"from\": \"2021-02-01\", \"to\": \"2021-03-01\", \"holder\": \"x\"}",
                "{\"stage\": \"paju-6\", \"from\": \"2021-02-01\", \"to\": \"2021-03-01\", \"holder\": \"x\","
                        + " \"squareMeters\": -1}",
                "{\"stage\": \"paju-6\", \"from\": \"+999999999-01-01\", \"to\": \"+999999999-12-31\", \"holder\": \"x\"}",
                "{\"stage\": \"paju-6\", \"from\": \"2021-02-01\", \"to\": \"2021-03-01\", \"holder\": \"\\u0000\"}")) {
            HttpResponse<String> answer = post("/api/bookings", body);
            assertThat(answer.statusCode()).as(body).isBetween(400, 499);
            assertThat(answer.body()).as(body).contains("detail");
        }
        for (String path : List.of(
                "/api/bookings/nobody",
                "/api/titles/nothing",
                "/api/plans/99",
                "/api/plans/x",
                "/api/plan-runs/7",
                "/api/lot/money?from=2021-01-01",
                "/api/lot/timeline?from=2021-02-01&to=2021-01-01")) {
            assertThat(send("GET", path, "", "").statusCode()).as(path).isBetween(400, 499);
        }
    }

    @Test
    void aChangeWithoutTokenIsRefusedAndToldHowToGetOne() throws IOException, InterruptedException {
        HttpResponse<String> answer = send("POST", "/api/bookings", "{}", "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/api/csrf");
    }

    @Test
    void aRequestForAnotherHostIsRefused() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                OutputStream out = socket.getOutputStream()) {
            out.write("GET / HTTP/1.1\r\nHost: stolen.example\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8).readAllAsString();
            assertThat(answer).startsWith("HTTP/1.1 421").contains("127.0.0.1");
        }
    }

    @Test
    void pagesForbidForeignContentAndCaching() throws IOException, InterruptedException {
        HttpResponse<String> page = send("GET", "/", "", "");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .map(HttpCookie::getValue)
                .orElseThrow();
        return send("POST", path, body, token);
    }

    private HttpResponse<String> send(String method, String path, String body, String token)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address(path)))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
