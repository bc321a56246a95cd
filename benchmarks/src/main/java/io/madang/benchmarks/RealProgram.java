package io.madang.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Madang as a process of its own, which a run may ask over HTTP and kill.
final class RealProgram implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private URI address = URI.create("http://127.0.0.1/");
    private String token = "";

    private RealProgram(Process process) {
        this.process = process;
    }

    /// Any command, such as `import DIR`.
    static RealProgram command(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED",
                "io.madang.Main"));
        command.addAll(List.of(arguments));
        return new RealProgram(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /// The pages on the data folder, as soon as they answer.
    static RealProgram serve(Path data) throws IOException, InterruptedException {
        RealProgram program = command("serve", "--data", data.toString(), "--port", "0");
        BufferedReader out = program.process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                program.address = URI.create(matcher.group());
                program.token = program.freshToken();
                return program;
            }
        }
        throw new IOException("The program did not start: " + said);
    }

    private String freshToken() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve("api/csrf")).build();
        List<String> cookies = client.send(request, HttpResponse.BodyHandlers.ofString())
                .headers()
                .allValues("Set-Cookie");
        return cookies.stream()
                .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .map(cookie -> cookie.substring("XSRF-TOKEN=".length()).split(";", 2)[0])
                .findFirst()
                .orElseThrow();
    }

    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .header("Cookie", "XSRF-TOKEN=" + token)
                .header("X-XSRF-TOKEN", token)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    JsonNode json(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(method, path, body);
        if (answer.statusCode() >= 300) {
            throw new IOException("%s %s answered %d: %s".formatted(method, path, answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }

    /// The ids in a list.
    List<String> ids(String path) throws IOException, InterruptedException {
        return json("GET", path, "")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    static JsonNode parse(String json) {
        return JSON.readTree(json);
    }

    /// Waits for the end of a command.
    int exit() throws IOException, InterruptedException {
        process.getInputStream().transferTo(System.out);
        return process.waitFor();
    }

    /// Like `kill -9`.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
    }
}
