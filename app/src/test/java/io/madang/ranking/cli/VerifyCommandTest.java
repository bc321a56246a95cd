package io.madang.ranking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.ranking.format.PublishedText;
import io.madang.ranking.format.PublishedTextFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `top10 verify` as people and programs call it.
class VerifyCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void filesThatObeyTheirRulesEndWithZero() throws IOException {
        assertThat(verify(PublishedText.global(110), "--language", "en")).isZero();
        assertThat(out.toString()).contains("4,400", "every exception is named");
    }

    @Test
    void anUnexplainedRowIsNamedAndEndsWithOne() throws IOException {
        PublishedText text = PublishedText.global(110);
        int line = text.lineWith("2023-07-30\tTV (English)\t4");
        assertThat(verify(text.line(line, row -> row.replace("\t8000000\t", "\t8100000\t")), "--language", "en"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("line " + line, "Title 4: Season 1", "8,100,000", "8,000,000");
    }

    @Test
    void aPageOfHtmlEndsWithTwoAndSaysWhatToDo() throws IOException {
        Path file = Files.writeString(folder.resolve("moved.tsv"), "<html><title>Moved Permanently</title></html>");
        assertThat(run(file.toString(), "--language", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("web page", "download the file again");
    }

    @Test
    void aFileWithAMissingWeekEndsWithTwoAndIsStillVerified() throws IOException {
        assertThat(verify(PublishedText.global(5).without("2021-07-18"), "--format", "json"))
                .isEqualTo(2);
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("status").asString()).isEqualTo("NOT_WHOLE");
        assertThat(json.get("rules")).isNotEmpty();
        assertThat(json.get("findings").get(0).get("value").asString()).isEqualTo("2021-07-18");
    }

    @Test
    void severalFilesAreOneArray() throws IOException {
        Path world = Files.writeString(
                folder.resolve("world.tsv"), PublishedText.global(3).toString());
        Path land = Files.writeString(
                folder.resolve("land.tsv"), PublishedText.countries(3, "KR").toString());
        assertThat(run(world.toString(), land.toString(), "--format", "json", "--language", "ko"))
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json).hasSize(2);
        assertThat(json.get(1).get("kind").asString()).isEqualTo("COUNTRY");
        assertThat(json.get(0).get("rules").get(0).get("exact").asInt()).isEqualTo(120);
    }

    private int verify(PublishedText text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("lists.tsv"), text.toString());
        String[] words = new String[options.length + 1];
        words[0] = file.toString();
        System.arraycopy(options, 0, words, 1, options.length);
        return run(words);
    }

    private int run(String... words) {
        return new CommandLine(new VerifyCommand(new PublishedTextFiles()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }
}
