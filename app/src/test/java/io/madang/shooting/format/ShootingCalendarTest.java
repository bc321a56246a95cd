package io.madang.shooting.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.BreakdownElement;
import io.madang.shooting.paper.CalendarDay;
import io.madang.shooting.paper.CalendarDays;
import io.madang.shooting.paper.PaperExample;
import io.madang.shooting.paper.ShootingBoard;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class ShootingCalendarTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

    private final ShootingBoard board = PaperExample.board();
    private final CalendarDays days = new CalendarDays(board, Locale.KOREAN);

    @Test
    void everyDayOfATitleIsAnEventFromCallToWrap() throws Exception {
        List<VEvent> events = events(file(days.ofAll(), true));
        assertThat(events).hasSize(3);
        VEvent first = events.getFirst();
        assertThat(text(first, Property.SUMMARY)).isEqualTo("금고: 1회차 / 총 3회차");
        assertThat(text(first, Property.LOCATION)).isEqualTo("은행 금고, 한강 다리");
        assertThat(text(first, Property.DESCRIPTION)).contains("1. INT 은행 금고", "\n2. EXT 한강 다리", "2. 상우");
        assertThat(text(first, Property.DTSTART)).isEqualTo("20270104T070000");
        assertThat(text(first, Property.DTEND)).isEqualTo("20270104T084500");
    }

    @Test
    void theZoneIsDescribedByTheNameThatEventsUse() {
        String file = file(days.ofAll(), true);
        assertThat(file)
                .contains(
                        "BEGIN:VTIMEZONE",
                        "TZID:Asia/Seoul",
                        "DTSTART;TZID=Asia/Seoul:20270104T070000",
                        "TZOFFSETTO:+0900")
                .doesNotContain("DAYLIGHT");
        String newYork = new ShootingCalendar(ZoneId.of("America/New_York"), NOW).of("x", summer(), true);
        assertThat(newYork).contains("BEGIN:DAYLIGHT", "TZOFFSETTO:-0400", "TZID:America/New_York");
    }

    private List<CalendarDay> summer() {
        return days.ofAll().stream()
                .map(day -> new CalendarDay(
                        day.key(),
                        day.date().plusMonths(6),
                        day.hours()
                                .map(hours -> new ShootingBoard.Hours(
                                        hours.call().plusMonths(6), hours.wrap().plusMonths(6))),
                        day.summary(),
                        "",
                        "",
                        true))
                .toList();
    }

    @Test
    void wholeDaysHaveDatesOnly() throws Exception {
        String file = file(days.ofAll(), false);
        assertThat(file)
                .contains("DTSTART;VALUE=DATE:20270104", "DTEND;VALUE=DATE:20270105")
                .doesNotContain("VTIMEZONE");
        assertThat(text(events(file).getFirst(), Property.DTSTART)).isEqualTo("20270104");
    }

    @Test
    void aPersonSeesOwnDaysAndThoseOnHold() throws Exception {
        BreakdownElement sangwoo = board.breakdown().cast().get(1);
        List<VEvent> events = events(file(days.ofPerson(sangwoo), true));
        assertThat(events)
                .extracting(event -> text(event, Property.SUMMARY))
                .containsExactly("금고: 상우 (SW)", "금고: 상우 대기", "금고: 상우 (WF)");
        assertThat(events)
                .extracting(event -> text(event, Property.TRANSP))
                .containsExactly("OPAQUE", "TRANSPARENT", "OPAQUE");
        assertThat(text(events.getFirst(), Property.DESCRIPTION))
                .contains("은행 금고")
                .doesNotContain("한강 다리");
    }

    @Test
    void aUnitSeesItsOwnDays() {
        assertThat(days.ofUnit("a팀")).hasSize(3);
        assertThat(days.ofUnit("B")).isEmpty();
    }

    @Test
    void keysStayAndDiffer() throws Exception {
        List<String> keys = keys(file(days.ofAll(), true));
        CalendarDays again = new CalendarDays(PaperExample.board(), Locale.ENGLISH);
        assertThat(keys).doesNotHaveDuplicates().isEqualTo(keys(file(again.ofAll(), false)));
        List<String> own = keys(file(days.ofPerson(board.breakdown().cast().getFirst()), true));
        assertThat(own).doesNotContainAnyElementsOf(keys);
    }

    @Test
    void linesAreShortAndEndAsTheStandardSays() {
        String file = file(days.ofAll(), true);
        assertThat(file.split("\r\n", -1))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n", "")).doesNotContain("\n");
        assertThat(file).contains("DTSTAMP:20261201T000000Z");
    }

    private static String file(List<CalendarDay> days, boolean isTimed) {
        return new ShootingCalendar(SEOUL, NOW).of("금고, \n 1", days, isTimed);
    }

    private static List<VEvent> events(String file) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar.getComponents(Component.VEVENT);
    }

    private static List<String> keys(String file) throws IOException, ParserException {
        return events(file).stream().map(event -> text(event, Property.UID)).toList();
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }
}
