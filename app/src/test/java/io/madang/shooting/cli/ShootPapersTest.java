package io.madang.shooting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.format.UssFiles;
import io.madang.script.format.ScreenplayFiles;
import io.madang.shooting.paper.PaperExample;
import io.madang.shooting.scheduling.ShootingSearch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ShootPapersTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file = Path.of("");

    @BeforeEach
    void writeTheBoard() throws IOException {
        file = Files.writeString(
                folder.resolve("vault.uss"),
                new UssFiles().write(PaperExample.board().breakdown()));
    }

    @ParameterizedTest
    @CsvSource({"pdf,%PDF-", "xlsx,PK", "csv,\u00EF\u00BB\u00BFUnit", "ics,BEGIN:VCALENDAR"})
    void writesABoardOfTheFileWithoutASearch(String format, String beginning) throws IOException {
        Path written = folder.resolve("written");
        assertThat(shoot("--board", "첫 안", "--format", format, "--paper", "one-liner", "--out", written.toString()))
                .isZero();
        assertThat(new String(Files.readAllBytes(written), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith(beginning);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void writesTheScheduleItFinds() throws IOException {
        Path written = folder.resolve("found.csv");
        assertThat(shoot("--steps", "1000", "--format", "csv", "--paper", "stripboard", "--out", written.toString()))
                .isZero();
        assertThat(Files.readAllLines(written)).hasSize(6);
    }

    @Test
    void aCalendarOfOnePersonIsTextForTheScreenToo() {
        assertThat(shoot("--board", "첫 안", "--format", "ics", "--person", "상우")).isZero();
        assertThat(out.toString()).contains("상우 (SW)").doesNotContain("기훈 (");
    }

    @Test
    void textGoesIntoAFileToo() throws IOException {
        Path written = folder.resolve("answer.txt");
        assertThat(shoot("--steps", "1000", "--out", written.toString())).isZero();
        assertThat(Files.readString(written)).contains("금고");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'--format pdf', --out",
        "'--format csv --board first --out x', board",
        "'--format csv --board=첫_안', --paper",
        "'--format ics --board=첫_안 --person 일남', 상우",
        "'--format ics --board=첫_안 --unit B', A팀",
        "'--format csv --paper call --board=첫_안 --date 2027-02-01', one-liner",
        "'--format csv --paper call --board=첫_안 --colors nowhere', nowhere"
    })
    void refusesWhatCannotBeWrittenAndSaysWhatWould(String options, String hint) {
        String[] words = options.split(" ");
        for (int word = 0; word < words.length; word++) {
            words[word] = words[word].replace('_', ' ');
        }
        assertThat(shoot(words)).isEqualTo(2);
        assertThat(err.toString()).contains(hint);
    }

    @Test
    void neverWritesOverTheScheduleItRead() {
        assertThat(shoot("--board", "첫 안", "--format", "pdf", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("vault.uss");
        assertThat(new UssFiles().read(file).value()).isPresent();
    }

    private int shoot(String... options) {
        CommandLine line = new CommandLine(
                        new ShootCommand(new UssFiles(), new ScreenplayFiles(), new ShootingSearch()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((trouble, command, parsed) -> {
                    command.getErr().println(trouble.getMessage());
                    return 2;
                });
        String[] arguments = new String[options.length + 3];
        arguments[0] = file.toString();
        arguments[1] = "--language";
        arguments[2] = "en";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return line.execute(arguments);
    }
}
