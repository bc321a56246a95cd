package io.madang.ranking.cli;

import io.madang.platform.AnswerLanguage;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// In which form and language a command of this room answers; a `@Mixin` of picocli.
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
final class AnswerForm {

    static final int DONE = 0;
    static final int NO = 1;
    static final int BAD_INPUT = 2;

    /// What reads the answer.
    enum Form {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "answer.format")
    private Form form;

    @Mixin
    private AnswerLanguage language;

    boolean isJson() {
        return form == Form.JSON;
    }

    Locale locale() {
        return language.locale();
    }

    String say(String key, Object... values) {
        return language.say(key, values);
    }
}
