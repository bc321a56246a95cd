package io.madang.viewing.web;

import io.madang.common.Message;
import java.util.Optional;

/// An answer that may have to be waited for.
sealed interface Told<T> {

    /// Here it is.
    record Known<T>(T value) implements Told<T> {}

    /// Not now; `why` says whether asking again helps.
    ///
    /// @param isComing somebody works on it
    record Later<T>(Message why, boolean isComing) implements Told<T> {}

    default Optional<T> known() {
        return switch (this) {
            case Known<T>(var value) -> Optional.of(value);
            case Later<T> _ -> Optional.empty();
        };
    }

    default Optional<Later<T>> later() {
        return switch (this) {
            case Known<T> _ -> Optional.empty();
            case Later<T> later -> Optional.of(later);
        };
    }
}
