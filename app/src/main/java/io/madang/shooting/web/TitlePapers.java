package io.madang.shooting.web;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownFiles;
import io.madang.breakdown.Breakdowns;
import io.madang.breakdown.Stripboard;
import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.shooting.TitleSchedules;
import io.madang.shooting.format.PaperCsv;
import io.madang.shooting.format.PaperPdf;
import io.madang.shooting.format.PaperWorkbook;
import io.madang.shooting.paper.Paper;
import io.madang.shooting.paper.Papers;
import io.madang.shooting.paper.ShootingBoard;
import io.madang.shooting.paper.StripColors;
import io.madang.slate.Title;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The papers of a title's boards, as pages ask for them.
public final class TitlePapers {

    /// What a request wants to read.
    ///
    /// @param board its key; empty: the one that the shoot goes by
    /// @param date of the call sheets; empty: all
    record Wish(String title, Optional<String> board, Optional<LocalDate> date, Locale locale) {

        static Wish of(String title, Optional<String> board, Optional<String> date, Locale locale) {
            return new Wish(
                    title,
                    board.filter(key -> !key.isBlank()),
                    date.filter(day -> !day.isBlank()).map(TitlePapers::day),
                    locale);
        }
    }

    static LocalDate day(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw Rejected.badRequest(Message.of("page.board.date", date));
        }
    }

    private final BoardDesk desk;
    private final BreakdownFiles files;

    public TitlePapers(BoardDesk desk, BreakdownFiles files) {
        this.desk = desk;
        this.files = files;
    }

    Title title(String id) {
        return desk.title(id);
    }

    OpenBoard open(Wish wish) {
        Title title = desk.title(wish.title());
        Breakdowns.Kept kept = desk.breakdown(title.id())
                .filter(one -> !one.breakdown().sheets().isEmpty())
                .orElseThrow(() -> Rejected.missing(Message.of("page.board.no-breakdown", wish.title())));
        return desk.open(title, kept, wish.board().orElseGet(() -> usual(kept.breakdown())));
    }

    private static String usual(Breakdown breakdown) {
        List<Stripboard> boards = breakdown.stripboards();
        return TitleSchedules.counted(breakdown).orElse(boards.getFirst()).id();
    }

    static Papers papers(ShootingBoard shot, Wish wish) {
        return new Papers(shot, wish.locale(), StripColors.classic(), wish.date());
    }

    static Paper.Kind kind(String key) {
        return Paper.Kind.of(key).orElseThrow(() -> Rejected.missing(Message.of("page.papers.unknown", key)));
    }

    byte[] pdf(List<Paper> papers) {
        return PaperPdf.of(some(papers));
    }

    byte[] workbook(List<Paper> papers) {
        return PaperWorkbook.of(some(papers));
    }

    byte[] csv(Paper paper) {
        return PaperCsv.of(some(List.of(paper)).getFirst()).getBytes(StandardCharsets.UTF_8);
    }

    /// The whole breakdown with all its boards, as a schedule file.
    byte[] schedule(OpenBoard open) {
        return files.write(open.breakdown()).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Paper> some(List<Paper> papers) {
        if (papers.stream().allMatch(paper -> paper.sections().isEmpty())) {
            throw Rejected.missing(Message.of("page.papers.empty"));
        }
        return papers;
    }
}
