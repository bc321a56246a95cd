package io.madang.folder.format;

import java.util.Optional;
import java.util.regex.Pattern;

/// The form of a key that a person chose: good for a file name, a web address, and to refer to from another file.
final class Ids {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,79}");

    private Ids() {}

    static boolean isGood(String id) {
        return FORM.matcher(id).matches();
    }

    /// The key of an entry, as its id.
    static Optional<String> of(Value entry) {
        if (!isGood(entry.key())) {
            entry.report().error(entry.line(), entry.key(), "folder.odd-id");
            return Optional.empty();
        }
        return Optional.of(entry.key());
    }
}
