package io.madang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The glossary knows every word that front rooms speak.
class GlossaryTest {

    @Test
    void everyTypeOfAFrontRoomIsInTheGlossary() throws IOException {
        String glossary = Files.readString(SourceFile.REPOSITORY.resolve("docs/glossary.md"));
        List<String> unknown = SourceFile.under(SourceFile.MAIN).stream()
                .filter(file -> file.packageName().matches("io\\.madang\\.(?!platform)\\w+"))
                .filter(SourceFile::declaresPublicType)
                .map(SourceFile::typeName)
                .filter(name -> !glossary.contains("`" + name + "`"))
                .toList();
        assertThat(unknown).isEmpty();
    }
}
