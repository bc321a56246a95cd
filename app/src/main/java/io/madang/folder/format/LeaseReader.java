package io.madang.folder.format;

import io.madang.common.DateRange;
import io.madang.common.Money;
import io.madang.lot.Lease;
import io.madang.lot.LeaseId;
import io.madang.lot.RentPeriod;
import io.madang.lot.StageId;
import java.util.List;
import java.util.Optional;

/// Reads the leases of `lot.yaml`.
///
/// @param keys what a lease may refer to
record LeaseReader(LotKeys keys) {

    private static final List<String> KEYS =
            List.of("landlord", "stages", "from", "to", "rent", "per", "options", "references");

    Optional<Placed<Lease>> read(Value value) {
        Optional<String> id = Ids.of(value);
        return Section.of(value, KEYS).flatMap(section -> {
            Optional<String> landlord = section.required("landlord").flatMap(text -> text.reference(keys.partners()));
            List<StageId> stages = section.required("stages").map(this::stages).orElse(List.of());
            Optional<DateRange> term = DayRanges.read(section);
            term.ifPresent(days -> section.optional("to").ifPresent(to -> doubtLastDay(days, to)));
            Optional<Money> rent = section.required("rent").flatMap(this::money);
            Optional<RentPeriod> period = section.required("per").flatMap(word -> word.choice(RentPeriod.class));
            List<String> options = Texts.list(section, "options");
            List<String> references = Texts.list(section, "references");
            if (id.isEmpty()
                    || landlord.isEmpty()
                    || stages.isEmpty()
                    || term.isEmpty()
                    || rent.isEmpty()
                    || period.isEmpty()) {
                return Optional.empty();
            }
            Lease lease = new Lease(
                    LeaseId.of(id.get()),
                    landlord.get(),
                    stages,
                    term.get(),
                    rent.get(),
                    period.get(),
                    options,
                    references);
            return Optional.of(new Placed<>(lease, value));
        });
    }

    private List<StageId> stages(Value value) {
        if (value.isList() && value.items().isEmpty()) {
            value.error("folder.lease-without-stage");
        }
        return value.distinctItems().stream()
                .flatMap(item -> item.reference(keys.stages()).stream())
                .distinct()
                .map(StageId::of)
                .toList();
    }

    private Optional<Money> money(Value value) {
        return OwnMoney.read(value, keys.currency());
    }

    /// A term from the first of a month to the last day of one was probably meant to include that day.
    private static void doubtLastDay(DateRange term, Value to) {
        boolean looksLast =
                term.from().getDayOfMonth() == 1 && term.to().plusDays(1).getDayOfMonth() == 1 && term.days() > 1;
        if (looksLast) {
            to.warning("folder.looks-like-last-day", term.to().plusDays(1).toString());
        }
    }
}
