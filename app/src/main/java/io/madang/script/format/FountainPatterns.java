package io.madang.script.format;

import io.madang.script.Heading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What lines of Fountain look like.
final class FountainPatterns {

    private static final Pattern HEADING = Pattern.compile(
            "(?:INT\\.?\\s?/\\s?EXT|EXT\\.?\\s?/\\s?INT|INT|EXT|EST|I\\.?/E|E\\.?/I)(?=[.\\s]).*[\\p{L}\\p{N}].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.\\-]*");
    private static final Set<String> FADES = Set.of("FADE OUT.", "FADE TO BLACK.", "CUT TO BLACK.");
    private static final int LONGEST_TRANSITION = 100;
    private static final int LEAST_BREAK = 3;

    private FountainPatterns() {}

    /// The text without emphasis where it begins with one, for the rules that look at letters.
    static String plain(String line) {
        String text = line.strip();
        boolean isEmphasized = !text.isEmpty() && "*_".indexOf(text.charAt(0)) >= 0;
        return isEmphasized ? Emphasis.parse(text, List.of()).plain().strip() : text;
    }

    /// A heading that needs no forcing.
    static boolean isHeading(String text) {
        return HEADING.matcher(text).lookingAt() || Heading.numberIn(text).isPresent();
    }

    static boolean isForcedHeading(String text) {
        return text.length() > 1 && text.charAt(0) == '.' && canBeginHeading(text.codePointAt(1));
    }

    /// Brackets, quotes and emphasis are allowed too; `...` and `. ` are text.
    private static boolean canBeginHeading(int character) {
        return Character.isLetterOrDigit(character) || "([{\"'“‘«「『*_".indexOf(character) >= 0;
    }

    static boolean isPageBreak(String text) {
        return text.length() >= LEAST_BREAK && text.chars().allMatch(character -> character == '=');
    }

    static boolean isCentered(String text) {
        return text.length() > 1 && text.startsWith(">") && text.endsWith("<");
    }

    /// A transition that needs no forcing; a space behind it says that it is none.
    static boolean isTransition(String line) {
        String text = line.stripLeading();
        if (text.length() > LONGEST_TRANSITION || text.codePoints().anyMatch(Character::isLowerCase)) {
            return false;
        }
        return text.endsWith("TO:") || FADES.contains(text);
    }

    /// The level of a section; 0 where the line is none.
    static int sectionLevel(String text) {
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        return text.substring(level).isBlank() ? 0 : level;
    }

    /// The number between hashes at the end of a heading.
    static Optional<String> numberOf(String heading) {
        int begin = heading.endsWith("#") ? heading.lastIndexOf('#', heading.length() - 2) : -1;
        if (begin < 0) {
            return Optional.empty();
        }
        String number = heading.substring(begin + 1, heading.length() - 1);
        return NUMBER.matcher(number).matches() ? Optional.of(number) : Optional.empty();
    }
}
