package io.madang.folder.format;

import io.madang.partner.Partner;
import io.madang.partner.PartnerId;
import io.madang.partner.PartnerKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads `partners.yaml`: the companies the house works with.
final class PartnersReader {

    private static final List<String> KEYS = List.of("name", "kinds", "country", "references");

    private PartnersReader() {}

    /// The entries by id, before they are read.
    static Optional<Section> entries(Value root) {
        return Section.of(root, List.of("partners"))
                .flatMap(section -> section.required("partners"))
                .flatMap(Section::of);
    }

    /// The partners in the order of their keys.
    static List<Partner> read(Section entries) {
        return entries.all().stream()
                .flatMap(value -> partner(value).stream())
                .sorted(Comparator.comparing(Partner::id))
                .toList();
    }

    private static Optional<Partner> partner(Value value) {
        Optional<String> id = Ids.of(value);
        return Section.of(value, KEYS).flatMap(section -> {
            var name = section.required("name").flatMap(Value::name);
            Set<PartnerKind> kinds =
                    section.required("kinds").map(PartnersReader::kinds).orElse(Set.of());
            var country = section.optional("country").flatMap(PartnersReader::country);
            List<String> references = Texts.list(section, "references");
            return id.isEmpty() || name.isEmpty() || kinds.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Partner(PartnerId.of(id.get()), name.get(), kinds, country, references));
        });
    }

    private static Set<PartnerKind> kinds(Value value) {
        Set<PartnerKind> kinds = EnumSet.noneOf(PartnerKind.class);
        value.distinctItems().forEach(item -> item.choice(PartnerKind.class).ifPresent(kinds::add));
        if (value.isList() && value.items().isEmpty()) {
            value.error("folder.partner-without-kind");
        }
        return kinds;
    }

    private static Optional<String> country(Value value) {
        return value.text().filter(text -> {
            boolean known = Arrays.asList(Locale.getISOCountries()).contains(text);
            if (!known) {
                value.error("folder.unknown-country");
            }
            return known;
        });
    }
}
