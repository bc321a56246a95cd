package io.madang.partner.web;

import io.madang.common.LocalName;
import io.madang.partner.Partner;
import io.madang.partner.PartnerKind;
import io.madang.partner.Partners;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The companies of the creative ecosystem.
@RestController
public final class PartnerApi {

    /// A partner.
    public record PartnerView(
            String id,
            LocalName name,
            List<PartnerKind> kinds,
            @Nullable String country) {

        static PartnerView of(Partner partner) {
            return new PartnerView(
                    partner.id().value(),
                    partner.name(),
                    partner.kinds().stream().sorted().toList(),
                    partner.country().orElse(null));
        }
    }

    private final Partners partners;

    public PartnerApi(Partners partners) {
        this.partners = partners;
    }

    @GetMapping("/api/partners")
    List<PartnerView> partners() {
        return partners.all().stream().map(PartnerView::of).toList();
    }
}
