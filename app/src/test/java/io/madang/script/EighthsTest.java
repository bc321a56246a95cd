package io.madang.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EighthsTest {

    @ParameterizedTest
    @CsvSource({
        "2/8,2",
        "1,8",
        "1 3/8,11",
        "1.0,8",
        "0.375,3",
        "2 7/8,23",
        "8/8,8",
        "0.0625,1",
        "1  1/8,9",
        "12 4/8,100"
    })
    void readsEverySpellingOfALength(String text, int eighths) {
        assertThat(Eighths.parse(text)).contains(new Eighths(eighths));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "long", "1/4", "-1", "1 3", "99999999999", "1e3", "3/8 1"})
    void refusesWhatIsNoLength(String text) {
        assertThat(Eighths.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "2,2/8", "8,1", "10,1 2/8", "12,1 4/8", "24,3"})
    void printsPagesAndEighthsAndNeverReduces(int eighths, String text) {
        assertThat(new Eighths(eighths)).hasToString(text);
    }

    @Test
    void anEstimateGoesToTheNearerEighthAndTheMiddleGoesUp() {
        assertThat(Eighths.ofLines(0, 55).count()).isEqualTo(1);
        assertThat(Eighths.ofLines(3, 55).count()).isEqualTo(1);
        assertThat(Eighths.ofLines(55, 55).count()).isEqualTo(8);
        assertThat(Eighths.ofLines(12, 64).count()).isEqualTo(2);
        assertThat(Eighths.ofLines(11, 64).count()).isEqualTo(1);
    }
}
