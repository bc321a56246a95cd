package io.madang.shooting.cli;

import io.madang.breakdown.BreakdownElement;
import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.shooting.format.PaperCsv;
import io.madang.shooting.format.PaperPdf;
import io.madang.shooting.format.PaperWorkbook;
import io.madang.shooting.format.ShootingCalendar;
import io.madang.shooting.paper.CalendarDay;
import io.madang.shooting.paper.CalendarDays;
import io.madang.shooting.paper.Paper;
import io.madang.shooting.paper.Papers;
import io.madang.shooting.paper.ShootingBoard;
import io.madang.shooting.paper.StripColors;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// The papers of a board as the bytes of a file.
record ShootPapers(ShootingBoard board, PaperOptions options, Locale locale, Instant now) {

    /// The kinds of files.
    enum FileKind {
        PDF,
        XLSX,
        CSV,
        ICS;

        /// Whether a terminal can show it.
        boolean isText() {
            return this == CSV || this == ICS;
        }
    }

    byte[] file(FileKind kind) {
        return switch (kind) {
            case PDF -> PaperPdf.of(papers());
            case XLSX -> PaperWorkbook.of(papers());
            case CSV -> csv();
            case ICS -> calendar();
        };
    }

    /// A spreadsheet of text holds one table.
    private byte[] csv() {
        if (options.paper().isEmpty()) {
            throw new Refusal(Message.of("shoot.one-paper"));
        }
        return PaperCsv.of(papers().getFirst()).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] calendar() {
        if (!board.isDated() || !board.hasDays()) {
            throw new Refusal(Message.of("shoot.no-dates", board.stripboard().name()));
        }
        ShootingCalendar calendar = new ShootingCalendar(options.zone(), now);
        String project = board.breakdown().header().project();
        String name = options.person()
                .or(options::unit)
                .map(one -> project + ": " + one)
                .orElse(project);
        return calendar.of(name, days(), !options.wholeDays()).getBytes(StandardCharsets.UTF_8);
    }

    private List<Paper> papers() {
        Papers papers = new Papers(board, locale, colors(), options.date());
        if (options.paper().isEmpty()) {
            List<Paper> all = papers.all();
            if (all.isEmpty()) {
                throw new Refusal(Message.of("shoot.empty-paper"));
            }
            return all;
        }
        Paper paper = papers.paper(options.paper().get());
        if (paper.sections().isEmpty()) {
            throw new Refusal(
                    options.date().isPresent() && paper.kind() == Paper.Kind.CALL
                            ? Message.of("shoot.no-day", options.date().get())
                            : Message.of("shoot.empty-paper"));
        }
        return List.of(paper);
    }

    private StripColors colors() {
        if (options.colors().isEmpty()) {
            return StripColors.classic();
        }
        Path file = options.colors().get();
        try (Reader in = Files.newBufferedReader(file)) {
            return StripColors.of(in);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Message.of("shoot.bad-color", file, String.valueOf(e.getMessage())), e);
        } catch (IOException e) {
            throw new Refusal(Message.of("shoot.no-colors", file, e.getClass().getSimpleName()), e);
        }
    }

    private List<CalendarDay> days() {
        CalendarDays days = new CalendarDays(board, locale);
        if (options.person().isPresent()) {
            return days.ofPerson(person(options.person().get()));
        }
        return options.unit().map(this::unit).map(days::ofUnit).orElseGet(days::ofAll);
    }

    private String unit(String name) {
        List<String> units =
                board.units().stream().map(ShootingBoard.UnitDays::name).toList();
        if (units.stream().noneMatch(name::equalsIgnoreCase)) {
            throw new Refusal(Message.of("shoot.no-unit", name, String.join(", ", units)));
        }
        return name;
    }

    /// By name, or by number.
    private BreakdownElement person(String name) {
        List<BreakdownElement> cast = board.breakdown().cast();
        Predicate<BreakdownElement> isMeant =
                one -> one.isCalled(name) || one.boardId().equals(name.strip());
        Optional<BreakdownElement> found = cast.stream().filter(isMeant).findFirst();
        return found.orElseThrow(() -> new Refusal(Message.of(
                "shoot.no-person",
                name,
                String.join(", ", cast.stream().map(BreakdownElement::name).toList()))));
    }
}
