package io.madang.folder.format;

import io.madang.common.DateRange;
import io.madang.lot.Lease;
import io.madang.lot.Stage;
import io.madang.partner.Partner;
import io.madang.partner.PartnerKind;
import io.madang.slate.Title;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks that look at several entries of the lot, or at several days of a title.
final class LotChecks {

    private final Draft draft;

    private LotChecks(Draft draft) {
        this.draft = draft;
    }

    static void check(Draft draft) {
        LotChecks checks = new LotChecks(draft);
        leasesOverlapNot(draft);
        if (draft.lotIsSound()) {
            draft.stages().forEach(checks::stageIsLeased);
        }
        checks.landlordsAreLandlords();
        draft.titles().forEach(LotChecks::targetIsAfterStart);
        BookingChecks.check(draft);
    }

    static void leasesOverlapNot(Draft draft) {
        draft.stages().forEach(new LotChecks(draft)::leasesOverlapNot);
    }

    private void leasesOverlapNot(Placed<Stage> stage) {
        List<Placed<Lease>> leases = draft.leasesOf(stage.item());
        for (int later = 1; later < leases.size(); later++) {
            Lease lease = leases.get(later).item();
            for (Placed<Lease> earlier : leases.subList(0, later)) {
                DateRange term = earlier.item().term();
                if (term.overlaps(lease.term())) {
                    leases.get(later)
                            .at()
                            .errorOnKey(
                                    "folder.overlapping-leases",
                                    stage.item().name(),
                                    earlier.item().id(),
                                    term.from(),
                                    term.to());
                }
            }
        }
    }

    private void stageIsLeased(Placed<Stage> stage) {
        if (draft.leasesOf(stage.item()).isEmpty()) {
            stage.at().warningOnKey("folder.stage-not-leased");
        }
    }

    private void landlordsAreLandlords() {
        Set<String> others = draft.partners().stream()
                .filter(partner -> !partner.kinds().contains(PartnerKind.LANDLORD))
                .map(Partner::id)
                .map(Object::toString)
                .collect(Collectors.toSet());
        draft.leases().stream()
                .filter(lease -> others.contains(lease.item().landlord()))
                .forEach(lease -> lease.at().find("landlord").warning("folder.not-a-landlord"));
    }

    private static void targetIsAfterStart(Placed<Title> title) {
        title.item()
                .targetLaunch()
                .ifPresent(target -> title.item()
                        .earliestStart()
                        .filter(start -> !start.isBefore(target))
                        .ifPresent(start ->
                                title.at().find("target-launch").warning("folder.target-before-start", start)));
    }
}
