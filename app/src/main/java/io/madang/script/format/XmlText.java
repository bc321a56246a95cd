package io.madang.script.format;

/// Builds an XML document with one element per line.
final class XmlText {

    private static final String INDENT = "  ";

    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>\n");
    private int depth;

    /// @param attributes names and values in turn
    void open(String name, String... attributes) {
        start(name, attributes).append(">\n");
        depth++;
    }

    void close(String name) {
        depth--;
        out.append(INDENT.repeat(depth)).append("</").append(name).append(">\n");
    }

    /// An element with nothing but text.
    void leaf(String name, String text, String... attributes) {
        start(name, attributes).append('>');
        escape(text, false);
        out.append("</").append(name).append(">\n");
    }

    private StringBuilder start(String name, String... attributes) {
        out.append(INDENT.repeat(depth)).append('<').append(name);
        for (int index = 0; index < attributes.length; index += 2) {
            out.append(' ').append(attributes[index]).append("=\"");
            escape(attributes[index + 1], true);
            out.append('"');
        }
        return out;
    }

    /// Characters that XML does not allow are left out.
    private void escape(String text, boolean isAttribute) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(isAttribute ? "&quot;" : "\"");
                case '\n' -> out.append(isAttribute ? "&#10;" : "\n");
                default -> {
                    if (isAllowed(character)) {
                        out.appendCodePoint(character);
                    }
                }
            }
        });
    }

    private static boolean isAllowed(int character) {
        boolean isSurrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character == '\t' || (character >= ' ' && character < 0xFFFE && !isSurrogate) || character > 0xFFFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
