package io.madang.folder.format;

import io.madang.common.DateRange;
import io.madang.launch.LaunchHour;
import io.madang.lot.Booking;
import io.madang.lot.CalendarRule;
import io.madang.lot.ContentStudio;
import io.madang.lot.Lease;
import io.madang.lot.Lot;
import io.madang.lot.Stage;
import io.madang.lot.Studio;
import io.madang.partner.Partner;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Writes `studio.yaml`, `lot.yaml` and `partners.yaml` in the order of keys that `docs/formats.md` shows.
final class LotWriter {

    private LotWriter() {}

    static String studio(ContentStudio house, LaunchHour launchHour) {
        Block block = new Block()
                .name("name", house.name())
                .value("time-zone", house.timeZone())
                .value("currency", house.currency())
                .block("calendar", calendar(house.calendar()));
        house.planning().ifPresent(days -> block.block("planning", days(new Block(), days)));
        LaunchWriter.hour(block, launchHour);
        return block.yaml();
    }

    private static Block calendar(CalendarRule rule) {
        Block block = new Block();
        block.list(
                "week",
                rule.week().stream().sorted().map(StudioReader::shortName).toList());
        rule.holidays().ifPresent(country -> block.text("holidays", country));
        block.days("days-off", rule.daysOff());
        block.days("working-days", rule.workingDays());
        return block;
    }

    static String lot(Lot lot) {
        Block block = new Block()
                .block("studios", entries(lot.studios(), Studio::id, LotWriter::studio))
                .block("stages", entries(lot.stages(), Stage::id, LotWriter::stage))
                .block("leases", entries(lot.leases(), Lease::id, LotWriter::lease));
        if (!lot.bookings().isEmpty()) {
            block.block("bookings", entries(lot.bookings(), Booking::id, LotWriter::booking));
        }
        return block.yaml();
    }

    static String partners(List<Partner> partners) {
        List<Partner> sorted =
                partners.stream().sorted(Comparator.comparing(Partner::id)).toList();
        return new Block()
                .block("partners", entries(sorted, Partner::id, LotWriter::partner))
                .yaml();
    }

    private static <T> Block entries(Collection<T> items, Function<T, ?> id, Function<T, Block> block) {
        Block all = new Block();
        items.forEach(item -> all.block(id.apply(item).toString(), block.apply(item)));
        return all;
    }

    private static Block partner(Partner partner) {
        Block block = new Block()
                .name("name", partner.name())
                .list(
                        "kinds",
                        partner.kinds().stream().sorted().map(Value::word).toList());
        partner.country().ifPresent(country -> block.text("country", country));
        return block.lines("references", partner.references());
    }

    static Block studio(Studio studio) {
        return new Block()
                .name("name", studio.name())
                .name("place", studio.place())
                .lines("references", studio.references());
    }

    static Block stage(Stage stage) {
        Block block = new Block()
                .text("studio", stage.studio().value())
                .name("name", stage.name())
                .number("area", stage.area().squareMeters())
                .number("height", stage.clearHeight().meters())
                .list("features", stage.features().stream().sorted().toList());
        return stage.sharing() ? block.plain("sharing", Tag.BOOL, "true") : block;
    }

    static Block lease(Lease lease) {
        Block block = new Block()
                .text("landlord", lease.landlord())
                .list("stages", lease.stages().stream().map(Object::toString).toList());
        return days(block, lease.term())
                .value("rent", lease.rent())
                .value("per", Value.word(lease.period()))
                .lines("options", lease.options())
                .lines("references", lease.references());
    }

    private static Block booking(Booking booking) {
        Block block = new Block()
                .text("stage", booking.stage().value())
                .value("level", Value.word(booking.level()))
                .value("use", BookingReader.word(booking.use()));
        if (booking.use() instanceof Booking.ForSet(String title, String set, DateRange shoot)) {
            days(block.text("title", title).text("set", set), booking.days())
                    .value("shoot-from", shoot.from())
                    .value("shoot-to", shoot.to());
        } else {
            days(block, booking.days());
        }
        booking.area().ifPresent(area -> block.number("area", area.squareMeters()));
        block.text("holder", booking.holder());
        return booking.note().isEmpty() ? block : block.text("note", booking.note());
    }

    private static Block days(Block block, DateRange days) {
        return block.value("from", days.from()).value("to", days.to());
    }
}
