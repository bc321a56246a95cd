package io.madang.breakdown;

import io.madang.script.DayPart;
import io.madang.script.Heading;
import java.util.List;
import java.util.Locale;

/// Counts the days of the story: a morning after a night, and every "next day", begins a new one.
///
/// A proposal for people to correct; a flashback is left without a day.
final class ScriptDays {

    private static final List<String> NEXT = List.of("NEXT DAY", "NEXT MORNING", "NEXT NIGHT", "다음 날", "다음날", "이튿날");
    private static final List<String> ELSEWHEN = List.of("FLASHBACK", "FLASH BACK", "DREAM", "회상", "과거", "꿈");

    private int day = 1;
    private DayPart light = DayPart.UNSAID;

    /// The script day of the next scene: `D1`, `N1`; empty where nothing tells it.
    String next(Heading heading) {
        String words = (heading.timeOfDay() + " " + heading.remark()).toUpperCase(Locale.ROOT);
        if (ELSEWHEN.stream().anyMatch(words::contains)) {
            return "";
        }
        DayPart now = heading.dayPart() == DayPart.UNSAID ? light : heading.dayPart();
        boolean isMorning = light == DayPart.NIGHT && (now == DayPart.DAY || now == DayPart.DAWN);
        if (isMorning || (light != DayPart.UNSAID && NEXT.stream().anyMatch(words::contains))) {
            day++;
        }
        light = now;
        return switch (now) {
            case UNSAID -> "";
            case NIGHT -> "N" + day;
            case DAWN, DAY, DUSK -> "D" + day;
        };
    }
}
