package io.madang.slate;

import io.madang.common.LocalName;
import io.madang.partner.Partner;
import io.madang.partner.PartnerId;
import io.madang.partner.Partners;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says who made a title: its credits with the partners' names.
public final class Credits {

    /// A credit for people.
    public record Named(String role, LocalName partner) {}

    private final Partners partners;

    public Credits(Partners partners) {
        this.partners = partners;
    }

    /// In the order of the title; a partner nobody knows is called by its key.
    public List<Named> of(Title title) {
        Map<PartnerId, LocalName> names = partners.all().stream().collect(Collectors.toMap(Partner::id, Partner::name));
        return title.credits().stream()
                .map(credit -> new Named(
                        credit.role(),
                        names.getOrDefault(
                                credit.partner(), LocalName.of(credit.partner().value()))))
                .toList();
    }
}
