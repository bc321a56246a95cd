package io.madang.script.format;

import io.madang.script.StyledText;
import io.madang.script.TitlePage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds title, credit, author and the rest on a title page of Final Draft, which only knows paragraphs.
final class FdxTitlePage {

    private static final Pattern CREDIT = Pattern.compile(
            "(?i)(?:screenplay |teleplay |script )?(?:written |story |created )?(?:and directed )?by|screenplay|teleplay"
                    + "|각본|극본|글|작가");
    private static final Pattern CREDIT_WITH_NAME =
            Pattern.compile("(?i)((?:screenplay |teleplay |written )?(?:and directed )?by|각본|극본)\\s*:?\\s+(\\S.*)");
    private static final Pattern SOURCE =
            Pattern.compile("(?i)(?:based (?:up)?on|story by|from the|adapted from|원작).*");
    private static final Pattern COPYRIGHT = Pattern.compile("(?i).*(?:copyright|©|\\(c\\)|저작권).*", Pattern.DOTALL);
    private static final Pattern DRAFT =
            Pattern.compile("(?i).*(?:draft|revis|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|원고|\\d고\\b).*", Pattern.DOTALL);

    private final Map<String, List<StyledText>> values = new LinkedHashMap<>();
    private boolean creditGiven;

    private FdxTitlePage() {}

    static TitlePage of(List<FdxParagraph> paragraphs) {
        FdxTitlePage page = new FdxTitlePage();
        Report unheard = new Report("");
        for (FdxParagraph paragraph : paragraphs) {
            paragraph.elements(unheard).stream()
                    .map(element -> element.styled())
                    .filter(text -> !text.isSilent())
                    .flatMap(FdxTitlePage::lines)
                    .forEach(line -> page.add(paragraph.isCentered, line));
        }
        List<TitlePage.Entry> entries = new ArrayList<>();
        page.values.forEach((key, lines) -> entries.add(new TitlePage.Entry(key, lines)));
        return new TitlePage(entries);
    }

    private static Stream<StyledText> lines(StyledText text) {
        String plain = text.plain();
        return plain.contains("\n") ? plain.lines().map(StyledText::of) : Stream.of(text);
    }

    private void add(boolean isCentered, StyledText line) {
        String plain = line.plain().strip();
        if (isCentered) {
            centered(plain, line);
        } else if (COPYRIGHT.matcher(plain).matches()) {
            put("Copyright", line);
        } else if (DRAFT.matcher(plain).matches() && !values.containsKey("Draft date")) {
            put("Draft date", line);
        } else {
            put("Contact", line);
        }
    }

    private void centered(String plain, StyledText line) {
        var named = CREDIT_WITH_NAME.matcher(plain);
        if (!values.containsKey("Title")) {
            put("Title", line);
        } else if (CREDIT.matcher(plain).matches()) {
            put("Credit", line);
            creditGiven = true;
        } else if (SOURCE.matcher(plain).matches()) {
            put("Source", line);
        } else if (named.matches()) {
            put("Credit", StyledText.of(named.group(1)));
            put("Author", StyledText.of(named.group(2)));
            creditGiven = true;
        } else {
            put(creditGiven ? "Author" : "Title", line);
        }
    }

    private void put(String key, StyledText line) {
        values.computeIfAbsent(key, _ -> new ArrayList<>()).add(line);
    }
}
