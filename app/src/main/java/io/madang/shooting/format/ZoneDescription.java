package io.madang.shooting.format;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/// A time zone as calendar files describe it, only as far as their events reach.
///
/// Made from the rules of Java, because the library's own descriptions are named otherwise and may ask the network.
record ZoneDescription(ZoneId zone) {

    VTimeZone between(LocalDateTime from, LocalDateTime to) {
        ZoneRules rules = zone.getRules();
        VTimeZone description = new VTimeZone();
        description.add(new TzId(zone.getId()));
        LocalDateTime begin = from.toLocalDate().withDayOfYear(1).atStartOfDay();
        ZoneOffset first = rules.getOffset(begin);
        description.add(observance(begin, first, first));
        ZoneOffsetTransition next = rules.nextTransition(begin.toInstant(first));
        while (next != null && next.getDateTimeBefore().isBefore(to)) {
            description.add(observance(next.getDateTimeBefore(), next.getOffsetBefore(), next.getOffsetAfter()));
            next = rules.nextTransition(next.getInstant());
        }
        return description;
    }

    private Observance observance(LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        boolean isSummer =
                zone.getRules().isDaylightSavings(start.toInstant(before).plusSeconds(1));
        Observance observance = isSummer ? new Daylight() : new Standard();
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }
}
