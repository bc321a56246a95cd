package io.madang.script.format;

import io.madang.script.StyledText;
import io.madang.script.TitlePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the `Key: value` lines at the top of a Fountain file.
final class FountainTitlePage {

    private static final Pattern KEY = Pattern.compile("(\\p{L}[^:]{0,40}):(.*)", Pattern.DOTALL);

    /// Keys that begin a title page even without a value.
    private static final Set<String> KNOWN = Set.of(
            "title",
            "credit",
            "author",
            "authors",
            "source",
            "notes",
            "draft date",
            "date",
            "contact",
            "copyright",
            "revision",
            "episode",
            "series",
            "format",
            "language",
            "제목",
            "각본",
            "극본",
            "작가",
            "원작",
            "연락처",
            "날짜",
            "저작권");

    private final List<FountainLine> lines;
    private final List<TitlePage.Entry> entries = new ArrayList<>();
    private int at;

    FountainTitlePage(List<FountainLine> lines) {
        this.lines = lines;
    }

    TitlePage read() {
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        if (at < lines.size() && begins(lines.get(at))) {
            while (at < lines.size() && isKey(lines.get(at))) {
                entry();
            }
        }
        return new TitlePage(entries);
    }

    /// The first line after the title page.
    int end() {
        return at;
    }

    /// `FADE IN:` at the top is no key: a key has a value, lines below it, or is a known one.
    private boolean begins(FountainLine line) {
        Matcher matcher = KEY.matcher(line.text());
        if (!isKey(line) || !matcher.matches()) {
            return false;
        }
        boolean hasLines = at + 1 < lines.size()
                && (isContinuation(lines.get(at + 1)) || isKey(lines.get(at + 1)))
                && !FountainPatterns.isTransition(line.text());
        return KNOWN.contains(matcher.group(1).strip().toLowerCase(Locale.ROOT))
                || !matcher.group(2).isBlank()
                || hasLines;
    }

    private static boolean isKey(FountainLine line) {
        return KEY.matcher(line.text()).matches() && !FountainPatterns.isHeading(line.text());
    }

    private static boolean isContinuation(FountainLine line) {
        return !line.isBlank() && Character.isWhitespace(line.text().charAt(0));
    }

    private void entry() {
        Matcher matcher = KEY.matcher(lines.get(at).text());
        if (!matcher.matches()) {
            throw new IllegalStateException("No key in line " + lines.get(at).number());
        }
        List<StyledText> values = new ArrayList<>();
        if (!matcher.group(2).isBlank()) {
            values.add(lines.get(at).with(matcher.group(2).strip()).styled());
        }
        at++;
        while (at < lines.size() && isContinuation(lines.get(at))) {
            values.add(lines.get(at).with(lines.get(at).trimmed()).styled());
            at++;
        }
        entries.add(new TitlePage.Entry(matcher.group(1).strip(), values));
    }
}
