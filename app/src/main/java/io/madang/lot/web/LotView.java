package io.madang.lot.web;

import io.madang.common.DateRange;
import io.madang.lot.Lease;
import io.madang.lot.Lot;
import io.madang.lot.Stage;
import io.madang.lot.StageId;
import io.madang.lot.Studio;
import io.madang.platform.web.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The lot as JSON: studios with their stages, and one entry per lease and stage.
///
/// @param name of the content studio
/// @param currency of all its money
public record LotView(String name, String currency, String timeZone, List<StudioView> studios, List<LeaseView> leases) {

    /// A studio and its stages.
    public record StudioView(String id, String name, String place, List<StageView> stages) {}

    /// A stage.
    ///
    /// @param facts area, height and features in words
    public record StageView(
            String id,
            String name,
            BigDecimal squareMeters,
            BigDecimal heightMeters,
            List<String> features,
            boolean sharing,
            String facts) {}

    /// One stage of a lease.
    ///
    /// @param to the first day no longer leased
    /// @param label the lease in words
    public record LeaseView(String id, String stage, LocalDate from, LocalDate to, String rent, String label) {}

    static LotView of(Lot lot, Words words) {
        return new LotView(
                words.say(lot.house().name()),
                lot.house().currency().getCurrencyCode(),
                lot.house().timeZone().getId(),
                lot.studios().stream().map(studio -> studio(lot, studio, words)).toList(),
                lot.leases().stream().flatMap(lease -> leases(lease, words)).toList());
    }

    private static StudioView studio(Lot lot, Studio studio, Words words) {
        List<StageView> stages = lot.stages().stream()
                .filter(stage -> stage.studio().equals(studio.id()))
                .map(stage -> stage(stage, words))
                .toList();
        return new StudioView(studio.id().value(), words.say(studio.name()), words.say(studio.place()), stages);
    }

    private static StageView stage(Stage stage, Words words) {
        List<String> features = stage.features().stream().sorted().toList();
        return new StageView(
                stage.id().value(),
                words.say(stage.name()),
                stage.area().squareMeters(),
                stage.clearHeight().meters(),
                features,
                stage.sharing(),
                facts(stage, words));
    }

    private static String facts(Stage stage, Words words) {
        Stream<String> size =
                Stream.of(words.area(stage.area()), stage.clearHeight().toString());
        return String.join(
                " · ", Stream.concat(size, stage.features().stream().sorted()).toList());
    }

    private static Stream<LeaseView> leases(Lease lease, Words words) {
        DateRange term = lease.term();
        String label = words.say(
                "page.lease.label", lease.id(), words.days(term), words.money(lease.rent()), words.say(lease.period()));
        return lease.stages().stream()
                .map(StageId::value)
                .map(stage -> new LeaseView(
                        lease.id().value(),
                        stage,
                        term.from(),
                        term.to(),
                        lease.rent().toString(),
                        label));
    }
}
