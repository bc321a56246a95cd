package io.madang.script.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.format.UssExport;
import io.madang.platform.CsvText;
import io.madang.script.format.ScreenplayFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScriptCommandTest {

    private static final String DRAFT = """
            Title: The Vault

            INT. BANK - NIGHT #1#

            The door opens.

            @지영
            Quiet.

            EXT. =HYPERLINK(1) - DAY #2#

            Wind.
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file = Path.of("");

    @BeforeEach
    void writeTheDraft() throws IOException {
        file = Files.writeString(folder.resolve("vault.fountain"), DRAFT);
    }

    @Test
    void tellsScenesForPeople() {
        assertThat(run(file.toString(), "--language", "en")).isZero();
        assertThat(out.toString()).contains("The Vault", "2 scenes", "BANK", "NIGHT", "~1/8", "지영");
    }

    @Test
    void speaksKorean() {
        assertThat(run(file.toString(), "--language", "ko")).isZero();
        assertThat(out.toString()).contains("씬 2개", "번호", "밤");
    }

    @Test
    void tellsScenesForPrograms() {
        assertThat(run(file.toString(), "--format", "json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("status").asString()).isEqualTo("READ");
        assertThat(json.get("scenes")).hasSize(2);
        assertThat(json.get("scenes").get(0).get("cast").get(0).asString()).isEqualTo("지영");
        assertThat(json.get("scenes").get(0).get("day_part").asString()).isEqualTo("NIGHT");
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        assertThat(run(file.toString(), "--format", "csv")).isZero();
        assertThat(out.toString()).contains("\r\n2,EXT,'=HYPERLINK(1),").doesNotContain(",=");
        assertThat(CsvText.cell(" @SUM(A1)")).startsWith("'");
        assertThat(CsvText.cell("a,\"b\"")).isEqualTo("\"a,\"\"b\"\"\"");
    }

    @Test
    void turnsOneFormatIntoTheOther() throws IOException {
        Path fdx = folder.resolve("vault.fdx");
        assertThat(run(file.toString(), "--format", "fdx", "--out", fdx.toString()))
                .isZero();
        assertThat(Files.readString(fdx)).contains("<FinalDraft", "Number=\"1\"");
        assertThat(run(fdx.toString(), "--format", "fountain")).isZero();
        assertThat(out.toString()).contains("INT. BANK - NIGHT #1#", "@지영");
    }

    @Test
    void breaksTheScreenplayDownForSchedulingPrograms() {
        assertThat(run(file.toString(), "--format", "uss")).isZero();
        assertThat(JsonMapper.shared().readTree(out.toString()).at("/universalScheduleStandard/breakdowns"))
                .hasSize(2);
    }

    @Test
    void tellsWhatChangedSinceAnOlderDraft() throws IOException {
        Path newer = Files.writeString(
                folder.resolve("newer.fountain"),
                DRAFT.replace("@지영\nQuiet.", "BORA\nQuiet.") + "\nINT. CAR - DAY #3#\n\nIt stops.\n");
        assertThat(run(newer.toString(), "--compare", file.toString(), "--language", "en"))
                .isZero();
        assertThat(out.toString()).contains("2 scenes have changed", "cast +BORA −지영", "new");
    }

    @Test
    void neverWritesOverWhatItReads() {
        assertThat(run(file.toString(), "--format", "fountain", "--out", file.toString()))
                .isNotZero();
        assertThat(file).hasContent(DRAFT);
    }

    @Test
    void refusesWhatItCannotReadAndSaysWhy() {
        assertThat(run(folder.resolve("none.fountain").toString(), "--language", "en"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no such file");
        assertThat(run(folder.resolve("none.fountain").toString(), "--format", "json"))
                .isEqualTo(2);
        assertThat(out.toString()).contains("REFUSED");
    }

    private int run(String... arguments) {
        return new CommandLine(new ScriptCommand(new ScreenplayFiles(), new UssExport()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
