package io.madang.platform;

import io.madang.common.Message;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// In which language a command answers: `--language`, or that of the environment; a `@Mixin` of picocli.
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class AnswerLanguage {

    /// The languages of the answer.
    enum Language {
        EN,
        KO;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--language", paramLabel = "en|ko", descriptionKey = "answer.language")
    private @Nullable Language language;

    public Locale locale() {
        return language == null ? Locale.getDefault() : Locale.of(language.toString());
    }

    public String say(String key, Object... values) {
        return Message.of(key, values).in(locale());
    }
}
