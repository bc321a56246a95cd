package io.madang.shooting.paper;

import java.util.regex.Pattern;

/// The color of a strip or a band.
///
/// @param background as `#rrggbb`; empty for the color of the paper
public record Tone(String background) {

    private static final Pattern COLOR = Pattern.compile("(#[0-9a-f]{6})?");
    private static final int MIDDLE = 128_000;

    public static final Tone PLAIN = new Tone("");

    public Tone {
        if (!COLOR.matcher(background).matches()) {
            throw new IllegalArgumentException("(%s) is no color such as #00ff7f.".formatted(background));
        }
    }

    public boolean isPlain() {
        return background.isEmpty();
    }

    /// Black or white, whichever is read better on the background.
    public String ink() {
        if (isPlain()) {
            return "#000000";
        }
        int color = Integer.parseInt(background.substring(1), 16);
        // The weights with which eyes see red, green and blue.
        int light = ((color >> 16) & 0xFF) * 299 + ((color >> 8) & 0xFF) * 587 + (color & 0xFF) * 114;
        return light >= MIDDLE ? "#000000" : "#ffffff";
    }
}
