package io.madang.pages;

import io.madang.ranking.format.PublishedText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A server of the sample studio with the world's lists and those of three countries over 130 weeks, and a browser.
///
/// @param squidGame number of the work that is number one of all TV lists but the English ones, a title of the sample
record LongHistory(SampleServer server, Browser browser, String squidGame) implements AutoCloseable {

    static LongHistory start(Path data) throws IOException, InterruptedException {
        SampleServer server = SampleServer.start(data);
        Path files = Files.createDirectories(data.resolveSibling("lists"));
        server.keepLists(Files.writeString(files.resolve("world.tsv"), named(PublishedText.global(130))));
        PublishedText countries = PublishedText.countries(130, "KR", "VN", "US");
        server.keepLists(Files.writeString(files.resolve("countries.tsv"), named(countries)));
        Matcher number = Pattern.compile("\"work\":(\\d+)")
                .matcher(get(server, "/api/top10/works?search=Squid").body());
        if (!number.find()) {
            throw new IllegalStateException("The lists have no Squid Game.");
        }
        return new LongHistory(server, new Browser(), number.group(1));
    }

    private static String named(PublishedText text) {
        return text.each(row -> row.contains("TV (English)")
                        ? row
                        : row.replace("Title 1\tTitle 1:", "Squid Game\tSquid Game:"))
                .toString();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(server, path);
    }

    private static HttpResponse<String> get(SampleServer server, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address(path))).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }
}
