package io.madang.breakdown.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.format.UssFiles;
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

class BreakdownCommandTest {

    private static final String DRAFT = """
            Title: The Vault

            INT. BANK - NIGHT #1#

            The door opens, and behind it stands another door of steel.

            @지영
            Quiet.

            EXT. =HYPERLINK(1) - DAY #2#

            = @SUM(A1)

            Wind, and a newspaper that nobody will ever read again.
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
    void tellsSheetsAndElementsForPeople() {
        assertThat(run(file.toString(), "--language", "en")).isZero();
        assertThat(out.toString())
                .contains(
                        "The Vault", "2 sheets", "one cast member", "BANK", "N1", "D2", "Cast (1)", "1. 지영  one sheet");
    }

    @Test
    void speaksKorean() {
        assertThat(run(file.toString(), "--language", "ko")).isZero();
        assertThat(out.toString()).contains("시트 2개", "번호", "출연자 (1)", "1. 지영  시트 1개");
    }

    @Test
    void tellsSheetsForPrograms() {
        assertThat(run(file.toString(), "--format", "json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("status").asString()).isEqualTo("READ");
        assertThat(json.at("/totals/sheets").asInt()).isEqualTo(2);
        assertThat(json.at("/sheets/0/script_day").asString()).isEqualTo("N1");
        assertThat(json.at("/elements/0/name").asString()).isEqualTo("지영");
        assertThat(json.at("/sheets/0/elements/0")).isEqualTo(json.at("/elements/0/id"));
    }

    @Test
    void noCellOfTheTableIsAFormula() {
        assertThat(run(file.toString(), "--format", "csv", "--language", "en")).isZero();
        assertThat(out.toString())
                .startsWith("number,int_ext,set,")
                .contains(",notes,Cast\r\n", "\r\n2,EXT,'=HYPERLINK(1),", "'@SUM(A1)")
                .doesNotContain(",=", ",@");
    }

    @Test
    void aScheduleIsReadAgainAsItWasWritten() {
        Path schedule = folder.resolve("vault.uss");
        assertThat(run(file.toString(), "--format", "uss", "--out", schedule.toString()))
                .isZero();
        assertThat(run(schedule.toString(), "--format", "csv", "--language", "ko"))
                .isZero();
        String ofSchedule = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run(file.toString(), "--format", "csv", "--language", "ko")).isZero();
        assertThat(ofSchedule).isEqualTo(out.toString()).contains("출연자");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void takesInALaterDraft() throws IOException {
        Path schedule = folder.resolve("vault.uss");
        Path newer = Files.writeString(
                folder.resolve("newer.fountain"),
                DRAFT.replace("NIGHT", "DAWN") + "\nINT. CAR - DAY #3#\n\nThey go.\n");
        assertThat(run(file.toString(), "--format", "uss", "--out", schedule.toString()))
                .isZero();
        assertThat(run(
                        schedule.toString(),
                        "--draft",
                        newer.toString(),
                        "--since",
                        file.toString(),
                        "--language",
                        "en"))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "1 new, 0 gone, 1 changed",
                        "1 BANK: heading; script day N1 to D1",
                        "One other sheet has another script day",
                        "3 CAR: new",
                        "3 sheets");
    }

    @Test
    void aLaterDraftNeedsTheOneBefore() {
        assertThat(run(file.toString(), "--draft", file.toString())).isEqualTo(1);
    }

    @Test
    void neverWritesOverTheFileItReads() throws IOException {
        assertThat(run(file.toString(), "--format", "uss", "--out", file.toString()))
                .isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo(DRAFT);
    }

    @Test
    void aBrokenScheduleIsRefusedWithItsLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.uss"), "{\n\"universalScheduleStandard\": {\n");
        assertThat(run(broken.toString(), "--language", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("broken.uss:3: error:").doesNotContain("Exception");
        assertThat(run(broken.toString(), "--format", "json")).isEqualTo(2);
        assertThat(out.toString()).contains("\"REFUSED\"");
    }

    private int run(String... arguments) {
        return new CommandLine(new BreakdownCommand(new ScreenplayFiles(), new UssFiles()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
