package io.madang;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.house.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Commands that only compute start at once, because they never load Spring or the database.
class ComputingTest {

    private static final String SAMPLE =
            SourceFile.REPOSITORY.resolve("samples/k-originals").toString();

    static Stream<List<String>> commandsThatOnlyCompute() {
        return Stream.of(
                List.of("--help"),
                List.of("plan", SAMPLE, "--time-limit", "1"),
                List.of("script", SourceFile.REPOSITORY.resolve("README.md").toString(), "--format", "json"));
    }

    @ParameterizedTest
    @MethodSource("commandsThatOnlyCompute")
    void loadsNeitherSpringNorTheDatabase(List<String> command) throws IOException, InterruptedException {
        Process process = JavaProcess.start(List.of("-Xlog:class+load:stdout"), command.toArray(String[]::new));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isLessThan(2);
        assertThat(said.lines()
                        .filter(line -> line.contains(" org.springframework.") || line.contains(" org.postgresql.")))
                .isEmpty();
    }
}
