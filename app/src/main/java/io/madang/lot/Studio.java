package io.madang.lot;

import io.madang.common.LocalName;
import java.util.List;

/// Leased premises with stages, such as a studio complex outside the city.
///
/// @param place where it lies, in people's words
/// @param references where what is said here can be read, or the words "invented for the sample"
public record Studio(StudioId id, LocalName name, LocalName place, List<String> references) {

    public Studio {
        references = List.copyOf(references);
    }
}
