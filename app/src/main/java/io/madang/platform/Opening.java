package io.madang.platform;

import java.util.function.Function;

/// Opens one part of the program, with its database, for a single piece of work, and closes all again.
///
/// @param <T> the part, such as the door of a module
@FunctionalInterface
public interface Opening<T> {

    <R> R during(Storage storage, Function<T, R> work);
}
