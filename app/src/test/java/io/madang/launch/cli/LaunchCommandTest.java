package io.madang.launch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.Refusal;
import io.madang.folder.format.FolderLaunchSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// `launch` on the sample.
class LaunchCommandTest {

    private static final String SAMPLE = "../samples/k-originals";
    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2021-01-07T00:00:00Z"));

    private static final int REFUSED = 3;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsEveryLaunchInTheOrderOfItsDay() {
        assertThat(run(SAMPLE, "--language", "en")).isZero();
        assertThat(out.toString().lines().toList())
                .hasSize(16)
                .anyMatch(line -> line.matches("2021-09-17 +Squid Game +243 territories +planned.*to 2021-12-16"))
                .anyMatch(line -> line.contains("Japan") && line.contains("not launched there"));
        assertThat(out.toString().indexOf("Kingdom, season 2"))
                .isLessThan(out.toString().indexOf("Space Sweepers"));
    }

    @Test
    void speaksKorean() {
        run(SAMPLE, "--language", "ko", "--title", "squid-game");
        assertThat(out.toString()).contains("오징어 게임", "243개 지역", "첫 91일은 2021-12-16까지");
    }

    @Test
    void aTableHasARowPerTerritory() {
        assertThat(run(SAMPLE, "--title", "last-ferry", "--format", "csv", "--language", "en"))
                .isZero();
        List<String> rows = out.toString().lines().toList();
        assertThat(rows).hasSize(243).noneMatch(row -> row.contains(",JP,"));
        assertThat(rows)
                .contains("last-ferry,The Last Ferry,planned,KR,South Korea,ko,2022-03-11 00:00,2022-03-10T15:00:00Z,"
                        + "2022-06-09T15:00:00Z");
    }

    @Test
    void aCalendarHasTheSameKeysWhenItIsWrittenAgain() throws IOException, ParserException {
        List<String> first = keys();
        assertThat(first).hasSize(30).doesNotHaveDuplicates().isEqualTo(keys());
        assertThat(out.toString().split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private List<String> keys() throws IOException, ParserException {
        out.getBuffer().setLength(0);
        run(SAMPLE, "--format", "ics", "--language", "ko");
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(out.toString())).getComponents("VEVENT");
        return events.stream()
                .map(event -> event.getRequiredProperty("UID").getValue())
                .toList();
    }

    @Test
    void anUnknownTitleIsRefusedWithTheKnownOnes() {
        assertThat(run(SAMPLE, "--title", "squidgame")).isEqualTo(REFUSED);
        assertThat(err.toString()).contains("squidgame", "squid-game");
    }

    @Test
    void aTitleWithoutADateIsAnAnswerOfNo() {
        assertThat(run(SAMPLE, "--title", "tide-line")).isEqualTo(1);
    }

    @Test
    void aBrokenFolderIsBadInput() {
        assertThat(run("src/test")).isEqualTo(2);
        assertThat(err.toString()).isNotEmpty();
    }

    private int run(String... arguments) {
        LaunchCommand command = new LaunchCommand(new FolderLaunchSource((_, _) -> Set.of()), NOW);
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((trouble, _, _) -> {
                    err.write(String.valueOf(trouble.getMessage()));
                    return trouble instanceof Refusal ? REFUSED : -1;
                })
                .execute(arguments);
    }
}
