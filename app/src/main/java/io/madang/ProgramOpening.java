package io.madang;

import io.madang.platform.Opening;
import io.madang.platform.Storage;
import java.util.function.Function;

/// A way for a command to work with `part` of a program, which it opens only then.
record ProgramOpening<T>(Class<T> part) implements Opening<T> {

    @Override
    public <R> R during(Storage storage, Function<T, R> work) {
        try (Program program = Program.open(storage)) {
            return work.apply(program.part(part));
        }
    }
}
