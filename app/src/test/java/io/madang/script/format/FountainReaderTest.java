package io.madang.script.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.script.CastMember;
import io.madang.script.Element;
import io.madang.script.Scene;
import io.madang.script.Screenplay;
import io.madang.script.Script;
import io.madang.script.StyledText.Run;
import io.madang.script.StyledText.Style;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FountainReaderTest {

    private static final String ODD = """
            INT. HOUSE - DAY #1#

            He sits.
            EXT. YARD - DAY

            INT. A - DAY
            INT. B - DAY

            WALTER
            Hi. [[left open

            He means it.

            WALTER

            BORA ^
            Hi.

            3CPO
            Hi.

            INT. LAB - DAY #1#

            /* never closed
            """;

    @Test
    void readsAKoreanScreenplay() {
        Script script = Script.of(read("""
                제목: 지하 금고
                각본: 김하나

                S#1. 은행 금고 - 밤

                민수가 TV를 본다.
                금고 문이 열린다.

                @민수
                드디어 열렸다.

                @지영 (목소리)
                (속삭이며)
                조용히 해.

                INT. 은행 로비 / 화장실 - 새벽

                경비원이 걷는다.

                .옥상 (낮) #3A#

                @민수
                하늘이 파랗다.
                """));
        assertThat(script.screenplay().titlePage().title()).contains("지하 금고");
        assertThat(script.screenplay().titlePage().author()).contains("김하나");
        assertThat(script.scenes()).extracting(Scene::number).containsExactly("1", "1A", "3A");
        assertThat(script.scenes())
                .extracting(scene -> scene.heading().set())
                .containsExactly("은행 금고", "은행 로비 / 화장실", "옥상");
        assertThat(script.cast()).extracting(CastMember::name).containsExactly("민수", "지영");
        assertThat(script.scenes().getFirst().cast()).containsExactly("민수", "지영");
    }

    @Test
    void aFadeInAtTheTopIsNoTitlePage() {
        Screenplay screenplay = read("FADE IN:\n\nINT. HOUSE - DAY\n\nHe sits.\n");
        assertThat(screenplay.titlePage().entries()).isEmpty();
        assertThat(screenplay.elements().getFirst()).isInstanceOf(Element.Action.class);
    }

    @Test
    void namesAreFoldedAndExtensionsDoNotBelongToThem() {
        Script script = Script.of(
                read(
                        "INT. A - DAY\n\nWALTER (V.O.)\nHi.\n\n@Walter\nHi.\n\nWALTER (CONT'D) ^\nHi.\n\nWALTER (O.S.)(CONT’D)\nHi.\n"));
        assertThat(script.cast()).singleElement().satisfies(member -> {
            assertThat(member.name()).isEqualTo("WALTER");
            assertThat(member.speeches()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1ST GUARD",
                "2 GUARDS",
                "R2D2",
                "MAN #1",
                "O'BRIEN",
                "\"BIG\" JOHN",
                "ИВАН",
                "ÉLODIE",
                "DR. KIM (on phone)"
            })
    void readsCues(String name) {
        assertThat(read(name + "\nHello.\n").elements().getFirst()).isInstanceOf(Element.Cue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3CPO", "23 (O.S.)", "Walter", "(JACK)", "민수가 TV를 본다.", "CUT TO:", "HE SAYS (softly"})
    void readsNoCueWhereThereIsNone(String line) {
        assertThat(read(line + "\nHello.\n").elements().getFirst()).isInstanceOf(Element.Action.class);
    }

    @Test
    void saysThatAHangulNameNeedsItsMark() {
        Parsed<Screenplay> parsed = parse("INT. 은행 - 밤\n\n민수\n드디어 열렸다.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.findings())
                .extracting(finding -> finding.problem().key())
                .containsExactly("script.cue-unmarked");
    }

    @Test
    void refusesABinaryFile() {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        assertThat(parse(bytes).findings())
                .extracting(finding -> finding.problem().key())
                .containsExactly("script.foreign");
    }

    @Test
    void keepsEmphasisAndWhatIsHiddenInTheText() {
        Element action = read("_Steel's face FILLS the *Mark 4* scope_ [[which?]]and 5 * 3 \\*stars\\*.\n")
                .elements()
                .getFirst();
        List<Run> runs = action.styled().runs();
        assertThat(runs.getFirst()).isEqualTo(new Run.Words("Steel's face FILLS the ", Set.of(Style.UNDERLINE), 0));
        assertThat(runs.get(1)).isEqualTo(new Run.Words("Mark 4", Set.of(Style.UNDERLINE, Style.ITALIC), 0));
        assertThat(runs).contains(new Run.Note("which?"));
        assertThat(action.styled().plain()).isEqualTo("Steel's face FILLS the Mark 4 scope and 5 * 3 *stars*.");
    }

    @Test
    void tellsWhatIsOddWithLineAndHint() {
        Parsed<Screenplay> parsed = parse(ODD.getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.findings())
                .extracting(finding -> finding.problem().key() + ":" + finding.line())
                .containsExactlyInAnyOrder(
                        "script.heading-in-text:4",
                        "script.headings-adjacent:6",
                        "script.heading-in-text:7",
                        "script.note-open:10",
                        "script.name-alone:14",
                        "script.dual-alone:16",
                        "script.cue-digit:19",
                        "script.number-twice:22",
                        "script.boneyard-open:24");
        assertThat(parsed.findings()).allSatisfy(finding -> {
            assertThat(finding.in(Locale.ENGLISH)).contains("warning", ". ");
            assertThat(finding.in(Locale.KOREAN)).contains("주의");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "x-windows-949"})
    void readsOtherEncodingsAndSaysSo(String encoding) {
        String text = "INT. 은행 금고 - 밤\n\n민수가 문을 연다. 금고는 비어 있다.\n\n@민수\n없다.\n";
        Parsed<Screenplay> parsed = parse(text.getBytes(Charset.forName(encoding)));
        assertThat(Script.of(parsed.value().orElseThrow()).cast())
                .extracting(CastMember::name)
                .containsExactly("민수");
        assertThat(parsed.findings()).isNotEmpty();
    }

    @Test
    void readsWesternTextAndDamagedUtf8() {
        Parsed<Screenplay> western = parse("INT. CAFÉ - NIGHT\n\nHe sits.\n".getBytes(Charset.forName("windows-1252")));
        assertThat(Script.of(western.value().orElseThrow())
                        .scenes()
                        .getFirst()
                        .heading()
                        .set())
                .isEqualTo("CAFÉ");
        assertThat(western.findings())
                .extracting(finding -> finding.problem().key())
                .containsExactly("script.not-utf-8");
        byte[] damaged = "INT. 은행 - 밤\n\n민수가 앉는다.\n".getBytes(StandardCharsets.UTF_8);
        damaged[6] = (byte) 0xFF;
        Parsed<Screenplay> parsed = parse(damaged);
        assertThat(parsed.value()).isPresent();
        assertThat(parsed.findings())
                .extracting(finding -> finding.problem().key())
                .containsExactly("script.bad-bytes");
    }

    @Test
    void aByteOrderMarkAndOtherLineEndsDoNotMatter() {
        Parsed<Screenplay> parsed = parse(
                "\uFEFFINT. A - DAY\r\n\r\nHe sits.\r\rINT. B - DAY\n\nShe sits.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Script.of(parsed.value().orElseThrow()).scenes()).hasSize(2);
        assertThat(parsed.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 something",
                "PK\u0003\u0004zip",
                "{\\rtf1 text}",
                "  \n \n",
                "<html></html>",
                "<?xml version=\"1.0\"?><html/>"
            })
    void refusesWhatIsNoScreenplayOrSaysThatItHasNoScene(String text) {
        Parsed<Screenplay> parsed = parse(text.getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.findings()).isNotEmpty();
    }

    private static Screenplay read(String text) {
        Parsed<Screenplay> parsed = parse(text.getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.findings()).noneMatch(Finding::isError);
        return parsed.value().orElseThrow();
    }

    private static Parsed<Screenplay> parse(byte[] bytes) {
        return ScreenplayFiles.read(bytes, "test");
    }
}
