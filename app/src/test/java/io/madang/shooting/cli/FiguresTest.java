package io.madang.shooting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void aGapIsNeverShownAsNone() {
        assertThat(Figures.percent(0)).isEqualTo("0.00 %");
        assertThat(Figures.percent(0.000001)).isEqualTo("< 0.01 %");
        assertThat(Figures.percent(0.0123)).isEqualTo("1.23 %");
        assertThat(Figures.percent(1)).isEqualTo("100.00 %");
    }

    @Test
    void secondsHaveTwoDecimals() {
        assertThat(Figures.seconds(0.004)).isEqualTo("0.00");
        assertThat(Figures.seconds(12.345)).isEqualTo("12.35");
    }
}
