package io.madang.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.house.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the published files say of the Korean titles of 2021, through the API; where they are missing, none is asked
/// and the count says so.
///
/// The lists of countries end with 2021-11-21, those of the world with 2024-12-29. Counted from the files by
/// themselves.
class PublishedHistoryTest {

    private static final Path FOLDER = Path.of(System.getenv()
                    .getOrDefault(
                            "MADANG_CONFORMANCE",
                            SourceFile.REPOSITORY.resolve("../shared/data").toString()))
            .resolve("top10");

    private static final List<String> FILES =
            List.of("all-weeks-global-to-2024-12-29.tsv", "all-weeks-countries-to-2021-11-21.tsv", "most-popular.tsv");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A work and what must be seen of it.
    private record Seen(
            String title, String season, int countries, int best, int numberOneIn, int countryWeeks, int mostInAWeek) {}

    private static final List<Seen> SEEN = List.of(
            new Seen("Squid Game", "Squid Game: Season 1", 94, 1, 94, 915, 94),
            new Seen("My Name", "My Name: Season 1", 91, 1, 9, 264, 91),
            new Seen("Kingdom: Ashin of the North", "", 76, 1, 8, 135, 76),
            new Seen("Hellbound", "Hellbound: Season 1", 71, 1, 12, 71, 71),
            new Seen("D.P.", "D.P.: Season 1", 10, 1, 1, 31, 10),
            new Seen("Kingdom", "Kingdom: Season 1", 4, 8, 0, 5, 4),
            new Seen("Kingdom", "Kingdom: Season 2", 2, 9, 0, 3, 2),
            new Seen("Space Sweepers", "", 1, 9, 0, 1, 1));

    /// Weeks in the lists of the world, best rank, most hours in a week.
    private record SeenInTheWorld(String title, String season, int weeks, int best, long hours) {}

    private static final List<SeenInTheWorld> SEEN_IN_THE_WORLD = List.of(
            new SeenInTheWorld("Squid Game", "Squid Game: Season 1", 24, 1, 571_760_000),
            new SeenInTheWorld("All of Us Are Dead", "All of Us Are Dead: Season 1", 11, 1, 236_230_000),
            new SeenInTheWorld("Hellbound", "Hellbound: Season 1", 4, 1, 67_520_000),
            new SeenInTheWorld("My Name", "My Name: Season 1", 5, 2, 84_530_000),
            new SeenInTheWorld("The Silent Sea", "The Silent Sea: Season 1", 3, 1, 47_830_000),
            new SeenInTheWorld("Kingdom: Ashin of the North", "", 4, 2, 16_380_000),
            new SeenInTheWorld("D.P.", "D.P.: Season 1", 2, 3, 19_170_000));

    @Test
    void theKoreanTitlesReachedTheCountriesThatTheFilesCount(@TempDir Path data)
            throws IOException, InterruptedException {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("top10 history: 0 works, the folder is missing");
            return;
        }
        try (SampleServer server = SampleServer.start(data)) {
            FILES.forEach(file -> server.keepLists(FOLDER.resolve(file)));
            for (Seen seen : SEEN) {
                JsonNode run = run(server, seen.title(), seen.season());
                assertThat(inCountries(run)).as(seen.toString()).isEqualTo(seen);
            }
            for (SeenInTheWorld seen : SEEN_IN_THE_WORLD) {
                JsonNode run = run(server, seen.title(), seen.season());
                assertThat(inTheWorld(run)).as(seen.toString()).isEqualTo(seen);
            }
            long squidGame = run(server, "Squid Game", "Squid Game: Season 1")
                    .get("work")
                    .get("work")
                    .asLong();
            JsonNode week = get(server, "/api/top10/works/" + squidGame + "/map?week=2021-09-26");
            assertThat(week.get("countries").size()).isEqualTo(94);
            assertThat(week.get("numberOneIn").asInt()).isEqualTo(77);
            JsonNode weeks =
                    get(server, "/api/top10/compare?works=" + squidGame).at("/0/weeks");
            assertThat(weeks.at("/0/countries").asInt()).isEqualTo(82);
            assertThat(weeks.at("/10/countries").isNull())
                    .as("no lists of countries then")
                    .isTrue();
            System.out.printf("top10 history: %d works%n", SEEN.size() + SEEN_IN_THE_WORLD.size());
        }
    }

    private static Seen inCountries(JsonNode run) {
        int best = run.get("appearances")
                .valueStream()
                .filter(one -> !one.get("country").isNull())
                .mapToInt(one -> one.get("rank").asInt())
                .min()
                .orElse(0);
        return new Seen(
                run.get("work").get("title").asString(),
                run.get("work").get("season").asString(),
                run.get("countries").asInt(),
                best,
                run.get("numberOneIn").asInt(),
                run.get("countryWeeks").asInt(),
                run.get("mostCountriesInAWeek").asInt());
    }

    private static SeenInTheWorld inTheWorld(JsonNode run) {
        List<JsonNode> weeks = run.get("appearances")
                .valueStream()
                .filter(one -> one.get("country").isNull() && !one.get("week").isNull())
                .toList();
        return new SeenInTheWorld(
                run.get("work").get("title").asString(),
                run.get("work").get("season").asString(),
                weeks.size(),
                weeks.stream().mapToInt(one -> one.get("rank").asInt()).min().orElse(0),
                weeks.stream().mapToLong(one -> one.get("hours").asLong()).max().orElse(0));
    }

    private static JsonNode run(SampleServer server, String title, String season)
            throws IOException, InterruptedException {
        List<Long> numbers = get(server, "/api/top10/works?search=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
                .valueStream()
                .filter(work -> work.get("title").asString().equals(title)
                        && work.get("season").asString().equals(season))
                .map(work -> work.get("work").asLong())
                .toList();
        assertThat(numbers).as(title).isNotEmpty();
        for (long number : numbers) { // several where others bear the same name; ours was listed in most countries
            JsonNode run = get(server, "/api/top10/works/" + number);
            if (numbers.size() == 1 || run.get("countryWeeks").asInt() > 0) {
                return run;
            }
        }
        throw new AssertionError(title + " is in no country");
    }

    private static JsonNode get(SampleServer server, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(server.address(path))).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return JSON.readTree(answer.body());
        }
    }
}
