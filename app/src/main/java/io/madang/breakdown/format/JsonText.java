package io.madang.breakdown.format;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Writes JSON: on one line, or indented with short lists on one line.
final class JsonText {

    private static final int SHORT_LIST = 20;
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final boolean isIndented;

    private JsonText(boolean isIndented) {
        this.isIndented = isIndented;
    }

    static String compact(Json json) {
        return new JsonText(false).value(json, 0).toString();
    }

    static String indented(Json json) {
        return new JsonText(true).value(json, 0).append('\n').toString();
    }

    private StringBuilder value(Json json, int depth) {
        return switch (json) {
            case Json.Fields fields -> fields(fields.values(), depth);
            case Json.Items items -> items(items.values(), depth);
            case Json.Text text -> text(text.value());
            case Json.Plain plain -> out.append(plain.value());
        };
    }

    private StringBuilder fields(Map<String, Json> fields, int depth) {
        out.append('{');
        Iterator<Map.Entry<String, Json>> entries = fields.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, Json> entry = entries.next();
            line(depth + 1);
            text(entry.getKey()).append(isIndented ? ": " : ":");
            value(entry.getValue(), depth + 1).append(entries.hasNext() ? "," : "");
        }
        if (!fields.isEmpty()) {
            line(depth);
        }
        return out.append('}');
    }

    private StringBuilder items(List<Json> items, int depth) {
        boolean isShort = items.size() <= SHORT_LIST
                && items.stream().noneMatch(item -> item instanceof Json.Fields || item instanceof Json.Items);
        out.append('[');
        for (int index = 0; index < items.size(); index++) {
            if (!isShort) {
                line(depth + 1);
            } else if (index > 0 && isIndented) {
                out.append(' ');
            }
            value(items.get(index), depth + 1).append(index + 1 < items.size() ? "," : "");
        }
        if (!isShort) {
            line(depth);
        }
        return out.append(']');
    }

    private void line(int depth) {
        if (isIndented) {
            out.append('\n').repeat(INDENT, depth);
        }
    }

    /// Halves of a character that stand alone are escaped, since no encoding can hold them.
    private StringBuilder text(String text) {
        out.append('"');
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '"' || character == '\\') {
                out.append('\\').append(character);
            } else if (character == '\n') {
                out.append("\\n");
            } else if (character < ' ' || isLoneHalf(text, index)) {
                out.append("\\u").append(String.format("%04x", (int) character));
            } else {
                out.append(character);
            }
        }
        return out.append('"');
    }

    private static boolean isLoneHalf(String text, int index) {
        char character = text.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(character)
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
