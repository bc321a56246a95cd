package io.madang.lot;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A "what if" about the lot: studios given up, leases signed or changed.
///
/// @param without studios given up with all their stages, leases and bookings
/// @param studios new ones, or ones that replace their namesakes
/// @param stages new ones, or ones that replace their namesakes
/// @param leases new ones, or ones that replace their namesakes
public record LotChange(Set<StudioId> without, List<Studio> studios, List<Stage> stages, List<Lease> leases) {

    public LotChange {
        without = Set.copyOf(without);
        studios = List.copyOf(studios);
        stages = List.copyOf(stages);
        leases = List.copyOf(leases);
    }

    public static LotChange none() {
        return new LotChange(Set.of(), List.of(), List.of(), List.of());
    }

    public static LotChange without(StudioId studio) {
        return new LotChange(Set.of(studio), List.of(), List.of(), List.of());
    }

    public boolean isNone() {
        return equals(none());
    }

    Lot applyTo(Lot lot) {
        List<Studio> studiosLeft = replaced(lot.studios(), studios, Studio::id).stream()
                .filter(studio -> !without.contains(studio.id()))
                .toList();
        List<Stage> stagesLeft = replaced(lot.stages(), stages, Stage::id).stream()
                .filter(stage -> !without.contains(stage.studio()))
                .toList();
        Set<StageId> left = stagesLeft.stream().map(Stage::id).collect(Collectors.toSet());
        return new Lot(
                lot.house(),
                studiosLeft,
                stagesLeft,
                replaced(lot.leases(), leases, Lease::id).stream()
                        .flatMap(lease -> keepOnly(left, lease))
                        .toList(),
                lot.bookings().stream()
                        .filter(booking -> left.contains(booking.stage()))
                        .toList());
    }

    /// A lease over several studios that loses some of its stages keeps its rent: the contract does not shrink.
    private static Stream<Lease> keepOnly(Set<StageId> left, Lease lease) {
        List<StageId> stages = lease.stages().stream().filter(left::contains).toList();
        return stages.isEmpty()
                ? Stream.empty()
                : Stream.of(new Lease(
                        lease.id(),
                        lease.landlord(),
                        stages,
                        lease.term(),
                        lease.rent(),
                        lease.period(),
                        lease.options(),
                        lease.references()));
    }

    private static <T, K> List<T> replaced(List<T> old, List<T> brought, Function<T, K> key) {
        Set<K> keys = brought.stream().map(key).collect(Collectors.toSet());
        return Stream.concat(old.stream().filter(item -> !keys.contains(key.apply(item))), brought.stream())
                .toList();
    }
}
