package io.madang.partner;

import io.madang.common.LocalName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A company the content studio works with.
///
/// @param kinds what it does for us, at least one; a company may be landlord and production house at once
/// @param country ISO 3166 alpha-2 code, such as `KR`
/// @param references where what is said here can be read, or the words "invented for the sample"
public record Partner(
        PartnerId id, LocalName name, Set<PartnerKind> kinds, Optional<String> country, List<String> references) {

    public Partner {
        kinds = Set.copyOf(kinds);
        references = List.copyOf(references);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("The partner (%s) has no kind.".formatted(id));
        }
    }
}
