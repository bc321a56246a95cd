package io.madang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published films through the command: each is proved at its published optimum.
///
/// They are read from outside the project; where they are missing, none runs and the count says so.
class TalentConformanceTest {

    private static final Path FOLDER = Path.of(System.getenv().getOrDefault("MADANG_CONFORMANCE", "../../shared/data"))
            .resolve("talent");

    private static final List<Film> FILMS = List.of(
            new Film("tiny", 29),
            new Film("tiny2", 9),
            new Film("small", 54),
            new Film("small2", 56),
            new Film("concert", 111),
            new Film("film-10", 352),
            new Film("film-12", 401),
            new Film("film103.dat", 1031),
            new Film("film105.dat", 849),
            new Film("film114.dat", 867),
            new Film("film116.dat", 541),
            new Film("film117.dat", 913),
            new Film("MobStory", 871));

    private record Film(String file, long optimum) {

        Path path() {
            return FOLDER.resolve(file);
        }
    }

    @Test
    void provesEveryPublishedFilm() {
        List<Film> films =
                FILMS.stream().filter(film -> Files.exists(film.path())).toList();
        int proved = films.isEmpty() ? 0 : prove(films);
        System.out.printf(
                "talent: %d of %d instances ran, %d proved at the published optimum%n",
                films.size(), FILMS.size(), proved);
        assertThat(proved).isEqualTo(films.size());
    }

    private static int prove(List<Film> films) {
        List<String> words = new ArrayList<>(List.of("talent", "--format", "json"));
        films.forEach(film -> words.add(film.path().toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(words.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
        assertThat(exitCode).as(err::toString).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        int proved = 0;
        for (int index = 0; index < films.size(); index++) {
            JsonNode one = films.size() == 1 ? json : json.get(index);
            long optimum = films.get(index).optimum();
            assertThat(one.get("bound").asLong()).as("%s", films.get(index)).isLessThanOrEqualTo(optimum);
            boolean isOptimal = one.get("status").asString().equals("OPTIMAL");
            proved += isOptimal && one.get("cost").asLong() == optimum ? 1 : 0;
        }
        return proved;
    }
}
