package io.madang.script;

import java.util.List;

/// A scene: its number and heading, what the heading says, its length, who speaks, and where it stands.
///
/// @param number the file's, or one given to it where the file has none
/// @param isNumbered whether the file numbers it
/// @param text its heading as written, without emphasis
/// @param isOmitted whether only the number is left of it
/// @param cast folded names of those who speak, in the order in which they first do
/// @param synopsis what happens, where the screenplay says it; else empty
/// @param tags what is marked in it
/// @param firstElement index of its heading in the screenplay's elements
/// @param endElement index after its last element
/// @param line where its heading stands in the file; 0 where unknown
public record Scene(
        String number,
        boolean isNumbered,
        String text,
        Heading heading,
        boolean isOmitted,
        SceneLength length,
        List<String> cast,
        String synopsis,
        List<ScriptTag> tags,
        int firstElement,
        int endElement,
        int line) {

    public Scene {
        cast = List.copyOf(cast);
        tags = List.copyOf(tags);
    }
}
