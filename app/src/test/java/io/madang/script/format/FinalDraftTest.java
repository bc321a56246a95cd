package io.madang.script.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.Parsed;
import io.madang.script.Element;
import io.madang.script.Scene;
import io.madang.script.Screenplay;
import io.madang.script.ScreenplayFormat;
import io.madang.script.Script;
import io.madang.script.ScriptTag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinalDraftTest {

    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8" standalone="no" ?>
            <FinalDraft DocumentType="Script" Template="No" Version="5">
              <Content>
                <Paragraph Number="123" Type="Scene Heading">
                  <SceneProperties Length="1 3/8" Page="2" Title="Start"><Summary><Paragraph><Text>They wait.</Text></Paragraph></Summary></SceneProperties>
                  <Text>INT. </Text><Text TagNumber="7">BANK</Text><Text AdornmentStyle="0" Style=""> - NIGHT</Text>
                </Paragraph>
                <Paragraph Type="Character"><Text Style="AllCaps">WaLTER (CONT'D)</Text></Paragraph>
                <Paragraph Type="Parenthetical"><Text>(</Text><Text Style="Italic">low</Text><Text>)</Text></Paragraph>
                <Paragraph Type="Dialogue"><Text>Wait for </Text><Text Style="Bold+Underline">me</Text><Text>!</Text></Paragraph>
                <Paragraph Type="Shot"><Text>CLOSE ON THE DOOR</Text></Paragraph>
                <Paragraph Number="2" Type="Scene Heading">
                  <Text>OMITTED</Text>
                  <OmittedScene>
                    <Paragraph Type="Scene Heading"><SceneProperties Length="1.0"/><Text>EXT. YARD - DAY</Text></Paragraph>
                    <Paragraph Type="Action"><Text>A dog.</Text></Paragraph>
                  </OmittedScene>
                </Paragraph>
                <Paragraph Type="Action"><ScriptNote><Paragraph><Text>Shorter?</Text></Paragraph></ScriptNote><Text>Nothing.</Text></Paragraph>
                <Paragraph Number="3" Type="Scene Heading"><SceneProperties Length="1.0" Page="3"/><Text>EXT. ROAD &amp; HILL - DAY</Text></Paragraph>
                <Paragraph><DualDialogue>
                  <Paragraph Type="Character"><Text>WALTER</Text></Paragraph><Paragraph Type="Dialogue"><Text>Yes.</Text></Paragraph>
                  <Paragraph Type="Character"><Text>BORA</Text></Paragraph><Paragraph Type="Dialogue"><Text>No.</Text></Paragraph>
                </DualDialogue></Paragraph>
                <Paragraph Type="Scene Heading"><SceneProperties Length="long"/><Text>INT. CAR - DAY</Text></Paragraph>
                <Paragraph Type="Hologram"><Text>It hums.</Text></Paragraph>
              </Content>
              <TagData>
                <TagCategories><TagCategory Color="#FFFF00000000" Id="05c556eb-6bc1-4a3a-b09f-f8b5ba1b6afa" Name="Props"/></TagCategories>
                <TagDefinitions><TagDefinition Id="d1" CatId="05c556eb-6bc1-4a3a-b09f-f8b5ba1b6afa" Label="Bank model"/></TagDefinitions>
                <Tags><Tag Number="7"><DefId>d1</DefId></Tag></Tags>
              </TagData>
            </FinalDraft>
            """;

    @Test
    void readsScenesLengthsAndTags() {
        Script script = Script.of(parse(FILE).value().orElseThrow());
        assertThat(script.scenes()).extracting(Scene::number).containsExactly("123", "2", "3", "3A");
        assertThat(script.scenes())
                .extracting(scene -> scene.length().toString())
                .containsExactly("1 3/8", "0", "1", "~1/8");
        assertThat(script.scenes()).extracting(Scene::isOmitted).containsExactly(false, true, false, false);
        Scene first = script.scenes().getFirst();
        assertThat(first.text()).isEqualTo("INT. BANK - NIGHT");
        assertThat(first.synopsis()).isEqualTo("They wait.");
        assertThat(first.cast()).containsExactly("WALTER");
        assertThat(first.tags()).extracting(ScriptTag::label).containsExactly("Bank model");
        assertThat(first.tags()).extracting(ScriptTag::category).containsExactly("Props");
    }

    @Test
    void keepsAnOmittedSceneBehindItsHeadingAndTheLinesThatFollow() {
        List<Element> elements = parse(FILE).value().orElseThrow().elements();
        assertThat(elements)
                .anySatisfy(element -> assertThat(element)
                        .isInstanceOfSatisfying(
                                Element.Omitted.class,
                                omitted -> assertThat(omitted.elements()).hasSize(2)));
        assertThat(elements)
                .anySatisfy(element -> assertThat(element.styled().plain()).isEqualTo("Nothing."));
    }

    @Test
    void tellsWhatIsOdd() {
        assertThat(parse(FILE).findings())
                .extracting(finding -> finding.problem().key() + ":" + finding.value())
                .containsExactly("script.bad-length:long", "script.paragraph-type:Hologram");
    }

    @Test
    void comesBackFromFinalDraftAsItWas() {
        Screenplay screenplay = parse(FILE).value().orElseThrow();
        Screenplay again = parse(new ScreenplayFiles()
                        .write(screenplay, ScreenplayFormat.FINAL_DRAFT)
                        .text())
                .value()
                .orElseThrow();
        assertThat(withoutLines(again)).isEqualTo(withoutLines(screenplay));
        assertThat(again.tags()).isEqualTo(screenplay.tags());
    }

    @Test
    void saysWhatFountainCannotHold() {
        Screenplay screenplay = parse(FILE).value().orElseThrow();
        assertThat(new ScreenplayFiles()
                        .write(screenplay, ScreenplayFormat.FOUNTAIN)
                        .findings())
                .extracting(finding -> finding.problem().key())
                .contains("script.lost-lengths", "script.lost-tags", "script.lost-shot");
    }

    /// The text of the elements, because lines are other ones in another file.
    private static List<String> withoutLines(Screenplay screenplay) {
        return screenplay.elements().stream()
                .map(element -> element.toString().replaceAll("line=\\d+", ""))
                .toList();
    }

    private static Parsed<Screenplay> parse(String text) {
        return ScreenplayFiles.read(text.getBytes(StandardCharsets.UTF_8), "test.fdx");
    }
}
