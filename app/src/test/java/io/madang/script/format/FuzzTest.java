package io.madang.script.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.script.Screenplay;
import io.madang.script.ScreenplayFormat;
import io.madang.script.Script;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the bytes: an answer within seconds, a screenplay or an error with its reason, and never an exception.
class FuzzTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int ROUNDS = 300;

    private static final String FOUNTAIN = """
            Title: The _Vault_
            Author: Nobody

            # Act *one*

            INT. 은행 금고 - 밤 #1#

            = They wait.

            The door [[steel?]] opens. /* not yet */ **Light.**

            @지영 (V.O.)
            (softly)
            It is *open*.

            BORA ^
            ~La la

            > FADE OUT
            > THE END <
            ===
            """;

    private static final String FINAL_DRAFT = """
            <?xml version="1.0" encoding="UTF-8" standalone="no" ?>
            <FinalDraft DocumentType="Script" Template="No" Version="5">
            <Content>
            <Paragraph Number="1" Type="Scene Heading"><SceneProperties Length="1 3/8" Page="1"><Summary><Paragraph><Text>They wait.</Text></Paragraph></Summary></SceneProperties>
            <Text TagNumber="3">INT. 은행</Text><Text> - DAY</Text></Paragraph>
            <Paragraph><DualDialogue><Paragraph Type="Character"><Text>A</Text></Paragraph><Paragraph Type="Dialogue"><Text Style="Bold+Italic">Yes</Text></Paragraph></DualDialogue></Paragraph>
            <Paragraph Number="2" Type="Scene Heading"><Text>OMITTED</Text><OmittedScene><Paragraph Type="Action"><Text>Gone.</Text></Paragraph></OmittedScene></Paragraph>
            </Content>
            <TagData><TagCategories><TagCategory Id="a" Name="Props" Color="#FFFF00000000"/></TagCategories>
            <TagDefinitions><TagDefinition Id="b" CatId="a" Label="Safe"/></TagDefinitions>
            <Tags><Tag Number="3"><DefId>b</DefId></Tag></Tags></TagData>
            </FinalDraft>
            """;

    @ParameterizedTest
    @ValueSource(strings = {FOUNTAIN, FINAL_DRAFT})
    void survivesTruncation(String text) {
        byte[] bytes = bytes(text);
        for (int end = 0; end < bytes.length; end++) {
            check("cut at " + end, Arrays.copyOf(bytes, end));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FOUNTAIN, FINAL_DRAFT})
    void survivesFlippedBits(String text) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = bytes(text);
            for (int flip = random.nextInt(20); flip >= 0; flip--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            check("seed " + seed, bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FOUNTAIN, FINAL_DRAFT})
    void survivesShuffledPieces(String text) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            StringBuilder mixed = new StringBuilder(text.substring(0, 60));
            for (int piece = 0; piece < 30; piece++) {
                int start = random.nextInt(text.length() - 20);
                mixed.append(text, start, start + random.nextInt(20));
            }
            check("seed " + seed, bytes(mixed.toString()));
        }
    }

    @Test
    void survivesRandomBytes() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            check("seed " + seed, bytes);
        }
    }

    @Test
    void aTruncatedFinalDraftFileIsAnError() {
        byte[] bytes = bytes(FINAL_DRAFT);
        Parsed<Screenplay> parsed = ScreenplayFiles.read(Arrays.copyOf(bytes, bytes.length / 2), "half.fdx");
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.findings()).anyMatch(finding -> finding.isError() && finding.line() > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "[[", "/*", "*a_ ", "(", " ", "가", "#", "\\", "\t", "<", "INT. "})
    void survivesALineOfFiftyMegabytes(String piece) {
        check(piece, bytes(piece.repeat(50 * 1024 * 1024 / bytes(piece).length)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b\n",
                "[[a]] \n",
                "/**/\n",
                "*a_ **b\n",
                "BOB\nHi\n\n",
                "INT. A - DAY #1#\n\n",
                "\n",
                "BOB (A) (B\n",
                "# a #b\n",
                "~a\n"
            })
    void survivesAsManyLinesAsItReads(String lines) {
        check(lines, bytes(lines.repeat(ScreenplayFiles.MOST_TEXT / lines.length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- A ", "( ", "a ", "a/", "-", "A (", "*", "**a ", "_a", "\\*"})
    void survivesTheLongestLineItReads(String piece) {
        String line = piece.repeat(190_000 / piece.length());
        check(piece, bytes("INT. " + line + "\n\n" + line + "\nhello\n\n>" + line + "<\n"));
    }

    @Test
    void survivesDeepNestingAndManyElements() {
        String start = "<FinalDraft><Content>";
        check("paragraphs", bytes(start + "<Paragraph>".repeat(500_000)));
        check("elements", bytes(start + "<a>".repeat(5_000_000)));
        check(
                "text",
                bytes(start + "<Paragraph><Text>" + "a ".repeat(8_000_000)
                        + "</Text></Paragraph></Content></FinalDraft>"));
        check(
                "texts",
                bytes(start + "<Paragraph>" + "<Text>a</Text>".repeat(1_000_000)
                        + "</Paragraph></Content></FinalDraft>"));
        check("name", bytes(start + "<Paragraph " + "a".repeat(10_000_000) + "=\"\"/>"));
        String attributes = String.join(
                " ",
                IntStream.range(0, 100_000)
                        .mapToObj(index -> "a" + index + "=\"\"")
                        .toList());
        check("attributes", bytes(start + "<Paragraph " + attributes + "/>"));
    }

    @Test
    void refusesDocumentTypesAndEntities() {
        String bomb =
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><FinalDraft><Content><Paragraph Type=\"Action\">"
                        + "<Text>&x;</Text></Paragraph></Content></FinalDraft>";
        Parsed<Screenplay> parsed = ScreenplayFiles.read(bytes("<?xml version=\"1.0\"?>" + bomb), "bomb.fdx");
        assertThat(parsed.value()).isEmpty();
    }

    private static void check(String name, byte[] bytes) {
        Parsed<Screenplay> parsed = assertTimeout(LIMIT, () -> ScreenplayFiles.read(bytes, name), name);
        assertThat(parsed.value().isPresent() || parsed.findings().stream().anyMatch(Finding::isError))
                .as(name)
                .isTrue();
        if (bytes.length < 100_000) {
            parsed.value().ifPresent(FuzzTest::use);
        }
    }

    /// What can be read can be shown and written too.
    private static void use(Screenplay screenplay) {
        Script script = Script.of(screenplay);
        assertThat(script.since(script).changes()).isEmpty();
        for (ScreenplayFormat format : ScreenplayFormat.values()) {
            String written = new ScreenplayFiles().write(screenplay, format).text();
            ScreenplayFiles.read(bytes(written), "again");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
