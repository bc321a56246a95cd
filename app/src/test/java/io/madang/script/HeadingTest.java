package io.madang.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INT. HOUSE - DAY|INTERIOR|HOUSE|HOUSE|DAY|DAY|-",
                "int. house - day|INTERIOR|house|house|day|DAY|-",
                "INT HOUSE DAY|INTERIOR|HOUSE|HOUSE|DAY|DAY|-",
                "EXT - HOUSE - NIGHT|EXTERIOR|HOUSE|HOUSE|NIGHT|NIGHT|-",
                "EST. HOUSE - DAWN|EXTERIOR|HOUSE|HOUSE|DAWN|DAWN|-",
                "INT./EXT. CAR - DUSK|BOTH|CAR|CAR|DUSK|DUSK|-",
                "I/E CAR -- NIGHT|BOTH|CAR|CAR|NIGHT|NIGHT|-",
                "EXT./INT. CAR – NIGHT|BOTH|CAR|CAR|NIGHT|NIGHT|-",
                "INT.  WILL’S BEDROOM - NIGHT (1973)|INTERIOR|WILL’S BEDROOM|WILL’S BEDROOM|NIGHT|NIGHT|1973",
                "INT. HOUSE - DAY - FLASHBACK (1944)|INTERIOR|HOUSE|HOUSE|DAY|DAY|FLASHBACK (1944)",
                "EXT. YARD - NIGHT [CONTINUOUS]|EXTERIOR|YARD|YARD|NIGHT|NIGHT|CONTINUOUS",
                "INT. HOUSE - KITCHEN - NIGHT - CONTINUOUS|INTERIOR|HOUSE - KITCHEN|HOUSE|NIGHT|NIGHT|CONTINUOUS",
                "INT. FLAT - (PRESENT) DAY|INTERIOR|FLAT|FLAT|DAY|DAY|PRESENT",
                "INT. BLOOM HOUSE - KITCHEN|INTERIOR|BLOOM HOUSE - KITCHEN|BLOOM HOUSE|-|UNSAID|-",
                "INT. BLOOM HOUSE - KITCHEN - LATE NIGHT|INTERIOR|BLOOM HOUSE - KITCHEN|BLOOM HOUSE|LATE NIGHT|NIGHT|-",
                "INT. 747 / FLYING - NIGHT|INTERIOR|747 / FLYING|747|NIGHT|NIGHT|-",
                "INT. SCHOOL - DAY ROOM|INTERIOR|SCHOOL - DAY ROOM|SCHOOL|-|UNSAID|-",
                "EXT. BEACH - MAGIC HOUR|EXTERIOR|BEACH|BEACH|MAGIC HOUR|DUSK|-",
                "SNIPER SCOPE POV|UNSAID|SNIPER SCOPE POV|SNIPER SCOPE POV|-|UNSAID|-",
                "INT. 은행 금고 - 밤|INTERIOR|은행 금고|은행 금고|밤|NIGHT|-",
                "S#12. 철수의 집/거실 (낮)|UNSAID|철수의 집/거실|철수의 집|낮|DAY|-",
                "S#3 실외. 한강 둔치 - 새벽|EXTERIOR|한강 둔치|한강 둔치|새벽|DAWN|-",
                "씬 7. 병원 복도 / 저녁|UNSAID|병원 복도|병원 복도|저녁|DUSK|-",
                "INNEN. KÜCHE - TAG|INTERIOR|KÜCHE|KÜCHE|TAG|DAY|-",
                "INT. CASA DE ANA - NOCHE|INTERIOR|CASA DE ANA|CASA DE ANA|NOCHE|NIGHT|-",
                "ИНТ. ДОМ - НОЧЬ|INTERIOR|ДОМ|ДОМ|НОЧЬ|NIGHT|-"
            })
    void readsSettingSetLocationAndTime(String line) {
        String text = line.substring(0, line.indexOf('|'));
        Heading heading = Heading.of(text);
        List<String> told = List.of(
                text,
                heading.setting().name(),
                heading.set(),
                heading.location(),
                heading.timeOfDay().isEmpty() ? "-" : heading.timeOfDay(),
                heading.dayPart().name(),
                heading.remark().isEmpty() ? "-" : heading.remark());
        assertThat(String.join("|", told)).isEqualTo(line);
    }

    @Test
    void readsDecomposedHangulLikeComposed() {
        String decomposed = Normalizer.normalize("INT. 은행 - 밤", Normalizer.Form.NFD);
        assertThat(Heading.of(decomposed)).isEqualTo(Heading.of("INT. 은행 - 밤"));
    }

    @Test
    void findsTheNumberInFrontOfAKoreanHeading() {
        assertThat(Heading.numberIn("S#12A. 은행 - 밤")).contains("12A");
        assertThat(Heading.numberIn("s# 3 은행")).contains("3");
        assertThat(Heading.numberIn("씬 7. 병원")).contains("7");
        assertThat(Heading.numberIn("씬 3을 다시 본다.")).isEmpty();
        assertThat(Heading.numberIn("INT. HOUSE - DAY")).isEmpty();
    }

    @Test
    void knowsAnOmittedScene() {
        assertThat(Heading.isOmitted("OMITTED")).isTrue();
        assertThat(Heading.isOmitted("Omitted.")).isTrue();
        assertThat(Heading.isOmitted("삭제")).isTrue();
        assertThat(Heading.isOmitted("INT. OMITTED ROOM")).isFalse();
    }
}
