package io.madang.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.script.Screenplays.HashTags;
import io.madang.script.Script;
import io.madang.script.format.ScreenplayFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody tagged in Final Draft becomes elements.
class TaggedScriptTest {

    private static final String FINAL_DRAFT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <FinalDraft DocumentType="Script" Version="5"><Content>
            <Paragraph Number="1" Type="Scene Heading"><Text>INT. BANK - DAY</Text></Paragraph>
            <Paragraph Type="Action"><Text TagNumber="1">Lamp</Text><Text> and </Text><Text TagNumber="2">walter</Text>
            <Text TagNumber="3">zither</Text></Paragraph>
            <Paragraph Type="Character"><Text>BORA</Text></Paragraph><Paragraph Type="Dialogue"><Text>Yes.</Text></Paragraph>
            </Content><TagData><TagCategories>
            <TagCategory Id="05c556eb-6bc1-4a3a-b09f-f8b5ba1b6afa" Name="Requisiten" Color="#FFFF00000000"/>
            <TagCategory Id="01fc9642-84ff-4366-b37c-a3068dee57e8" Name="Cast Members" Color="#FFFF00000000"/>
            <TagCategory Id="own" Name="Instruments" Color="#FFFF00000000"/></TagCategories>
            <TagDefinitions>
            <TagDefinition Id="a" CatId="05c556eb-6bc1-4a3a-b09f-f8b5ba1b6afa" Label="Lamp"/>
            <TagDefinition Id="b" CatId="01fc9642-84ff-4366-b37c-a3068dee57e8" Label="walter"/>
            <TagDefinition Id="c" CatId="own" Label="Zither"/></TagDefinitions>
            <Tags><Tag Number="1"><DefId>a</DefId></Tag><Tag Number="2"><DefId>b</DefId></Tag>
            <Tag Number="3"><DefId>c</DefId></Tag></Tags></TagData></FinalDraft>
            """;

    @TempDir
    private Path folder;

    @Test
    void tagsBecomeElementsByTheIdentifierOfTheirCategory() throws IOException {
        Path file = Files.writeString(folder.resolve("a.fdx"), FINAL_DRAFT);
        Breakdown breakdown = Breakdown.of(Script.of(
                new ScreenplayFiles().read(file, HashTags.ARE_TEXT).value().orElseThrow()));
        assertThat(breakdown.elements(104)).extracting(BreakdownElement::name).containsExactly("Lamp");
        assertThat(breakdown.cast()).extracting(BreakdownElement::name).containsExactly("BORA", "WALTER");
        assertThat(breakdown.elements(500)).extracting(BreakdownElement::name).containsExactly("Zither");
        assertThat(breakdown.categories())
                .last()
                .satisfies(own -> assertThat(own.name().english()).isEqualTo("Instruments"));
        assertThat(breakdown.sheets().getFirst().elements()).hasSize(4);
    }
}
