package io.madang.script;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A character who speaks.
///
/// @param name folded, so that `Walter` and `WALTER (V.O.)` are one
/// @param speeches how often the character speaks
/// @param scenes the numbers of the scenes in which it does
public record CastMember(String name, int speeches, List<String> scenes) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    public CastMember {
        scenes = List.copyOf(scenes);
    }

    /// The name by which a character is known, whatever the spelling of a cue.
    public static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return SPACES.matcher(composed)
                .replaceAll(" ")
                .strip()
                .replace('’', '\'')
                .toUpperCase(Locale.ROOT);
    }
}
