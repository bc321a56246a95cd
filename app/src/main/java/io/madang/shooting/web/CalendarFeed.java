package io.madang.shooting.web;

import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.Breakdowns;
import io.madang.breakdown.ElementId;
import io.madang.breakdown.Stripboard;
import io.madang.shooting.TitleSchedules;
import io.madang.shooting.feed.CalendarLink;
import io.madang.shooting.feed.CalendarLinks;
import io.madang.shooting.feed.LinkToken;
import io.madang.shooting.format.ShootingCalendar;
import io.madang.shooting.paper.CalendarDay;
import io.madang.shooting.paper.CalendarDays;
import io.madang.shooting.paper.ShootingBoard;
import io.madang.slate.Title;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Calendars for everybody who has the secret address, and for nobody else. They follow the board that the shoot goes
/// by.
@Controller
public final class CalendarFeed {

    static final String PATH = "/feeds/";
    static final String ENDING = ".ics";

    private static final Logger LOG = LoggerFactory.getLogger(CalendarFeed.class);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarLinks links;
    private final BoardDesk desk;
    private final Supplier<ZoneId> zone;

    /// @param zone of the calls and wraps
    public CalendarFeed(CalendarLinks links, BoardDesk desk, Supplier<ZoneId> zone) {
        this.links = links;
        this.desk = desk;
        this.zone = zone;
    }

    /// The same empty answer for a secret that never was, that was revoked, and whose title is gone.
    @GetMapping(PATH + "{secret}" + ENDING)
    ResponseEntity<byte[]> calendar(@PathVariable String secret) {
        Optional<CalendarLink> link = Optional.empty();
        try {
            link = links.find(new LinkToken(secret));
            return link.flatMap(this::answer)
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (RuntimeException e) {
            // The address must not stand in a log, where those who handle errors would write it.
            LOG.error("Calendar link {} failed", link.map(CalendarLink::number).orElse(0L), e);
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }

    private Optional<ResponseEntity<byte[]>> answer(CalendarLink link) {
        Optional<Title> title = desk.find(link.title());
        return title.flatMap(found ->
                desk.breakdown(found.id()).map(kept -> answer(file(link, found, kept), kept.savedAt())));
    }

    private static ResponseEntity<byte[]> answer(byte[] file, Instant changedAt) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .lastModified(changedAt)
                .eTag(digest(file))
                .body(file);
    }

    /// Stamped with the last change, so that the same days are the same file.
    private byte[] file(CalendarLink link, Title title, Breakdowns.Kept kept) {
        List<CalendarDay> days = List.of();
        Optional<Stripboard> board = TitleSchedules.counted(kept.breakdown());
        Optional<ShootingBoard> shot =
                board.map(one -> desk.open(title, kept, one.id()).shot());
        if (shot.isPresent()) {
            days = days(new CalendarDays(shot.get(), link.locale()), link, kept);
        }
        String name = name(link.whose(), kept)
                .map(one -> titleName(title, link) + ": " + one)
                .orElseGet(() -> titleName(title, link));
        return new ShootingCalendar(zone.get(), kept.savedAt())
                .of(name, days, true)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String titleName(Title title, CalendarLink link) {
        return title.name().in(link.locale());
    }

    private static List<CalendarDay> days(CalendarDays days, CalendarLink link, Breakdowns.Kept kept) {
        return switch (link.whose().kind()) {
            case TITLE -> days.ofAll();
            case UNIT -> days.ofUnit(link.whose().member());
            case PERSON ->
                person(link.whose().member(), kept).map(days::ofPerson).orElse(List.of());
        };
    }

    private static Optional<BreakdownElement> person(String key, Breakdowns.Kept kept) {
        return kept.breakdown().element(ElementId.of(key));
    }

    /// Of the unit or person; empty for the whole title.
    static Optional<String> name(CalendarLink.Whose whose, Breakdowns.Kept kept) {
        return switch (whose.kind()) {
            case TITLE -> Optional.empty();
            case UNIT -> Optional.of(whose.member());
            case PERSON ->
                Optional.of(
                        person(whose.member(), kept).map(BreakdownElement::name).orElse("–"));
        };
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
