package io.madang.lot;

import io.madang.common.DateRange;
import io.madang.common.Money;
import java.util.List;

/// A contract that gives us stages for a term against rent.
///
/// The rent of a period is spread evenly over the period's days, and each day's over the stages by their areas.
///
/// @param landlord the partner's key
/// @param stages at least one
/// @param rent what one `period` costs for all its stages together
/// @param options what the contract lets us do later, in people's words, such as renewal with its notice day
/// @param references where what is said here can be read, or the words "invented for the sample"
public record Lease(
        LeaseId id,
        String landlord,
        List<StageId> stages,
        DateRange term,
        Money rent,
        RentPeriod period,
        List<String> options,
        List<String> references) {

    public Lease {
        stages = List.copyOf(stages);
        options = List.copyOf(options);
        references = List.copyOf(references);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("The lease (%s) has no stage.".formatted(id));
        }
        if (rent.isNegative()) {
            throw new IllegalArgumentException("The lease (%s) has rent (%s).".formatted(id, rent));
        }
    }
}
