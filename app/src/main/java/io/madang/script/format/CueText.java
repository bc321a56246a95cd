package io.madang.script.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name above a dialogue, taken apart: `EVE (O.S.) ^`.
///
/// @param extensions without parentheses
record CueText(String name, List<String> extensions, boolean dual) {

    /// `1ST GUARD` and `2 GUARDS` are people; `3CPO` needs an `@`.
    private static final Pattern COUNTED = Pattern.compile("\\d+(?:ST|ND|RD|TH)?\\s.*");

    private static final String QUOTES = "\"'“”‘’«「『";
    private static final int MOST_CASELESS_WORDS = 3;
    private static final int LONGEST = 80;
    private static final int LONGEST_CASELESS = 8;

    /// Any text as a cue; used where the file says that it is one.
    static CueText of(String text) {
        String rest = text.strip();
        boolean dual = rest.endsWith("^");
        if (dual) {
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        int bracket = rest.indexOf('(');
        if (bracket <= 0 || !rest.endsWith(")")) {
            return new CueText(rest, List.of(), dual);
        }
        List<String> extensions = new ArrayList<>();
        for (String part : rest.substring(bracket + 1, rest.length() - 1).split("\\)\\s*\\(", -1)) {
            extensions.add(part.strip());
        }
        return new CueText(rest.substring(0, bracket).strip(), extensions, dual);
    }

    /// The cue in a line of Fountain that is not forced to be one.
    static Optional<CueText> in(String line) {
        if (line.length() > LONGEST * 2 || line.endsWith("TO:")) {
            return Optional.empty();
        }
        CueText cue = of(line);
        boolean isWhole = cue.extensions.isEmpty() ? cue.name.indexOf('(') < 0 : true;
        return isWhole && cue.name.length() <= LONGEST && isName(cue.name) ? Optional.of(cue) : Optional.empty();
    }

    private static boolean isName(String name) {
        if (name.isEmpty() || name.contains("^") || name.codePoints().anyMatch(Character::isLowerCase)) {
            return false;
        }
        int first = name.codePointAt(0);
        boolean beginsWell = Character.isLetter(first)
                || QUOTES.indexOf(first) >= 0
                || COUNTED.matcher(name).matches();
        boolean isShouted = name.codePoints().anyMatch(character -> Character.isUpperCase(character));
        return beginsWell && isShouted && (!hasCaseless(name) || isShort(name));
    }

    /// `3CPO`: would be a name if it did not begin with a digit.
    static boolean isNameButForDigit(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST
                && Character.isDigit(line.charAt(0))
                && in(line).isEmpty()
                && in("A" + line).isPresent();
    }

    /// `민수`: in scripts without capitals a short line above another may be a name that lacks its `@`.
    static boolean isCaselessName(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return false;
        }
        String name = of(line).name;
        return name.length() <= LONGEST_CASELESS
                && hasCaseless(name)
                && isShort(name)
                && name.codePoints().allMatch(one -> Character.isLetterOrDigit(one) || one == ' ');
    }

    private static boolean hasCaseless(String name) {
        return name.codePoints().anyMatch(character -> Character.getType(character) == Character.OTHER_LETTER);
    }

    /// Scripts without capitals: only a few words without a full stop can be a name.
    private static boolean isShort(String name) {
        return name.split("\\s+", -1).length <= MOST_CASELESS_WORDS
                && ".!?。…,".indexOf(name.charAt(name.length() - 1)) < 0;
    }
}
