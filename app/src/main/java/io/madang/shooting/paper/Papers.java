package io.madang.shooting.paper;

import io.madang.breakdown.BreakdownHeader;
import io.madang.shooting.paper.Paper.Kind;
import io.madang.shooting.paper.Paper.Section;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The door of this room: makes the papers of a board.
///
/// @param date of the call sheets; empty for those of every day
public record Papers(ShootingBoard board, Locale locale, StripColors colors, Optional<LocalDate> date) {

    public static Papers of(ShootingBoard board, Locale locale) {
        return new Papers(board, locale, StripColors.classic(), Optional.empty());
    }

    public Paper paper(Kind kind) {
        Words words = new Words(locale);
        String title = words.say("title." + kind.key());
        boolean isWide = kind == Kind.SCHEDULE || kind == Kind.DAYS;
        return new Paper(kind, title, about(), isWide, locale, sections(kind, words));
    }

    /// Every paper that has something to say, in the order in which people read them.
    public List<Paper> all() {
        return Arrays.stream(Kind.values())
                .map(this::paper)
                .filter(paper -> !paper.sections().isEmpty())
                .toList();
    }

    private List<Section> sections(Kind kind, Words words) {
        BoardPapers papers = new BoardPapers(board, words, colors);
        return switch (kind) {
            case STRIPBOARD -> papers.stripboard();
            case ONE_LINER -> papers.oneLiner();
            case SCHEDULE -> papers.schedule();
            case BREAKDOWN -> new SheetPaper(board, words, colors).sections();
            case DAYS -> new DaysPaper(board, words, colors).sections();
            case CALL -> new CallPaper(board, words, colors).sections(date);
        };
    }

    private String about() {
        BreakdownHeader header = board.breakdown().header();
        Set<String> parts = new LinkedHashSet<>();
        parts.add(header.project());
        parts.add(header.name());
        parts.add(board.stripboard().name());
        parts.add(header.company());
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
