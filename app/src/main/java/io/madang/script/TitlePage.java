package io.madang.script;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The title page of a screenplay: entries such as title, credit and author, in their order.
public record TitlePage(List<Entry> entries) {

    public static final TitlePage NONE = new TitlePage(List.of());

    private static final Set<String> TITLE = Set.of("title", "제목", "작품명");
    private static final Set<String> AUTHOR = Set.of("author", "authors", "각본", "극본", "작가", "글");
    private static final Set<String> DRAFT = Set.of("draft date", "draft", "revision", "date", "날짜", "원고", "수정일");

    /// One entry: `Author: Stu Maschwitz`, or a key with several lines below it.
    public record Entry(String key, List<StyledText> lines) {
        public Entry {
            lines = List.copyOf(lines);
        }

        /// The lines without emphasis, in one.
        public String plain() {
            return lines.stream()
                    .map(line -> line.plain().strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    public TitlePage {
        entries = List.copyOf(entries);
    }

    public Optional<String> title() {
        return valueOf(TITLE);
    }

    public Optional<String> author() {
        return valueOf(AUTHOR);
    }

    public Optional<String> draft() {
        return valueOf(DRAFT);
    }

    private Optional<String> valueOf(Set<String> keys) {
        return entries.stream()
                .filter(entry -> keys.contains(entry.key().strip().toLowerCase(Locale.ROOT)))
                .map(Entry::plain)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
