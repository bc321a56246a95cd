package io.madang.lot;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All leased premises at one moment: what we lease, on which terms, and who holds which stage when.
///
/// Every lease names stages of the list, every stage a studio of the list, every booking a stage of the list.
public record Lot(
        ContentStudio house, List<Studio> studios, List<Stage> stages, List<Lease> leases, List<Booking> bookings) {

    public Lot {
        studios = List.copyOf(studios);
        stages = List.copyOf(stages);
        leases = List.copyOf(leases);
        bookings = List.copyOf(bookings);
    }

    public Map<StageId, Stage> stagesById() {
        return stages.stream().collect(Collectors.toMap(Stage::id, Function.identity()));
    }

    public List<Lease> leasesOf(StageId stage) {
        return leases.stream().filter(lease -> lease.stages().contains(stage)).toList();
    }

    /// This lot after `change`: what it takes away is gone with its bookings, what it brings replaces its namesake.
    public Lot with(LotChange change) {
        return change.applyTo(this);
    }
}
