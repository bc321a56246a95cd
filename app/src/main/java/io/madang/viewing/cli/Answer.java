package io.madang.viewing.cli;

import io.madang.common.Message;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// In which form and language a command of this room answers; a `@Mixin` of picocli.
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
final class Answer {

    static final int DONE = 0;
    static final int NO = 1;
    static final int BAD_INPUT = 2;

    /// What reads the answer.
    enum Form {
        TEXT,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The languages of the answer.
    enum Language {
        EN,
        KO;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text", descriptionKey = "viewing.format")
    private Form form;

    @Option(names = "--language", paramLabel = "en|ko", descriptionKey = "answer.language")
    private @Nullable Language language;

    Form form() {
        return form;
    }

    Locale locale() {
        return language == null ? Locale.getDefault() : Locale.of(language.toString());
    }

    String say(String key, Object... values) {
        return Message.of(key, values).in(locale());
    }
}
