package io.madang.common;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// A sentence for people, kept as its key and values until the reader's language is known.
///
/// The sentences stand in the resource bundle `messages` (English) and `messages_ko` (Korean), in the form of
/// `java.text.MessageFormat`. A value that is a `LocalName` or a `Message` is rendered in the same language.
public record Message(String key, List<Object> values) {

    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String key, Object... values) {
        return new Message(key, List.of(values));
    }

    /// The sentence in `locale`; throws `MissingResourceException` when no bundle has the key.
    public String in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("messages", locale, NO_FALLBACK);
        Object[] rendered = values.stream().map(value -> render(value, locale)).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(rendered);
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static Object render(Object value, Locale locale) {
        return switch (value) {
            case LocalName name -> name.in(locale);
            case Message message -> message.in(locale);
            case Number number -> number;
            default -> value.toString();
        };
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
