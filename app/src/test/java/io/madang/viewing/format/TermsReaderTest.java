package io.madang.viewing.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.slate.TitleId;
import io.madang.viewing.ViewingTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tables beside the events, right and wrong.
class TermsReaderTest {

    private static final String COUNTRIES = "country,code,zone\n410,KR,Asia/Seoul\n";
    private static final String WORKS = """
            work,season,cut,runtime_seconds,category,english,korean,premiere
            17,1,0,29000,tv,"Squid, Game",오징어 게임,2021-09-17T07:00:00Z
            17,1,2,31000,tv,"Squid, Game",오징어 게임,2021-09-17T07:00:00Z
            """;

    @TempDir
    private Path folder;

    @Test
    void cutsOfATitleComeTogether() throws IOException {
        ViewingTerms terms = read(COUNTRIES, WORKS, "").value().orElseThrow();
        assertThat(terms.titles()).hasSize(1);
        assertThat(terms.titles().getFirst().name().english()).isEqualTo("Squid, Game");
        assertThat(terms.titles().getFirst().runtimes()).containsEntry(0, 29000).containsEntry(2, 31000);
    }

    @Test
    void aLastColumnMayNameTitlesOfOurs() throws IOException {
        String works = WORKS.replace("premiere\n", "premiere,title\n").replace("Z\n", "Z,squid-game\n")
                + "18,0,0,6000,films,Film,영화,2021-09-17T07:00:00Z,\n";
        ViewingTerms terms = read(COUNTRIES, works, "").value().orElseThrow();
        assertThat(terms.titles())
                .extracting(title -> title.slate().map(TitleId::value).orElse(""))
                .containsExactly("squid-game", "");
        TermsWriter.write(terms, folder);
        assertThat(TermsReader.read(folder).value()).contains(terms);
    }

    @ParameterizedTest
    @CsvSource({
        "titles/squid-game, squid-game, works.csv:2, titles/squid-game",
        "squid-game.yaml, squid-game.yaml, works.csv:2, squid-game.yaml",
        "squid-game, hellbound, works.csv:3, 17/1"
    })
    void aKeyThatIsNoneOrDiffersBetweenCutsIsRefused(String first, String second, String where, String value)
            throws IOException {
        String works = WORKS.replace("premiere\n", "premiere,title\n")
                .replaceFirst("Z\n", "Z," + first + "\n")
                .replaceFirst("Z\n", "Z," + second + "\n");
        Parsed<ViewingTerms> parsed = read(COUNTRIES, works, "");
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.findings().stream().map(Finding::toString).collect(Collectors.joining("\n")))
                .contains(where, value);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Seoul, '', countries.csv:2, Asia/Seoul",
        "Asia/Seoul, Asia/Soul, countries.csv:2, Asia/Soul",
        "KR, kr, countries.csv:2, kr",
        "410, 4100, countries.csv:2, 4100",
        "zone, place, countries.csv:1, zone",
        "29000, 0, works.csv:2, 0",
        "29000, 483.3, works.csv:2, 483.3",
        "'17,1,2', '17,1,0', works.csv:3, 17/1",
        "T07:00, T07:30, works.csv:2, 07:30",
        "Z, '', works.csv:2, 2021",
        "tv, series, works.csv:2, series",
        "from, first, excluded.csv:1, from",
        "2026-11-26, 2026-11-25, excluded.csv:2, 2026-11-25"
    })
    void aWrongTableIsRefusedWithItsLineAndTheValue(String right, String wrong, String where, String value)
            throws IOException {
        String excluded = "account,from,to,reason\n5,2026-11-25,2026-11-26,test\n";
        Parsed<ViewingTerms> parsed =
                read(COUNTRIES.replace(right, wrong), WORKS.replace(right, wrong), excluded.replace(right, wrong));
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.findings().stream().map(Finding::toString).collect(Collectors.joining("\n")))
                .contains(where, value);
    }

    @Test
    void aMissingTableIsNamed() {
        assertThat(TermsReader.read(folder).findings().toString()).contains("countries.csv", "works.csv");
    }

    private Parsed<ViewingTerms> read(String countries, String works, String excluded) throws IOException {
        Files.writeString(folder.resolve("countries.csv"), countries);
        Files.writeString(folder.resolve("works.csv"), works);
        if (!excluded.isEmpty()) {
            Files.writeString(folder.resolve("excluded.csv"), excluded);
        }
        return TermsReader.read(folder);
    }
}
