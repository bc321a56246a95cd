package io.madang.shooting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTest {

    @ParameterizedTest
    @CsvSource({
        "256, 268435456",
        "256M, 268435456",
        "256m, 268435456",
        "256 MB, 268435456",
        "256MiB, 268435456",
        "4G, 4294967296",
        "100k, 102400",
        "1T, 1099511627776",
        "77B, 77",
    })
    void isReadAsPeopleWriteIt(String written, long bytes) {
        assertThat(Memory.bytes(written)).hasValue(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1.5G", "G", "4 GG", "999999999999T", "9999999999999"})
    void isNotReadFromAnythingElse(String written) {
        assertThat(Memory.bytes(written)).isEmpty();
    }

    @Test
    void leavesSomethingForTheProgramItself() {
        Memory memory = Memory.ofThisMachine();
        assertThat(memory.usual()).isPositive().isLessThan(memory.most());
        assertThat(memory.most()).isLessThan(Runtime.getRuntime().maxMemory());
    }
}
