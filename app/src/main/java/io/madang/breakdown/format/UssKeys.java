package io.madang.breakdown.format;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Keys that files need and breakdowns have none of; always the same for the same thing.
final class UssKeys {

    private UssKeys() {}

    /// @param place in the file, of what the key is for
    static String of(String place) {
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// The key of an element that only says where or when a scene plays.
    static String ofPlace(int category, String name) {
        return of("/categories/" + category + "/" + name);
    }
}
