package io.madang.shooting.web;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.Breakdowns;
import io.madang.breakdown.Strip;
import io.madang.breakdown.Stripboard;
import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import io.madang.shooting.ShootingProblem.Terms;
import io.madang.shooting.TitleSchedules;
import io.madang.shooting.format.TermsReader;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.slate.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The stripboards of all titles: opened, kept, copied and locked.
public final class BoardDesk {

    /// What the key of a locked copy begins with.
    static final String LOCKED = TitleSchedules.LOCKED;

    private final Titles titles;
    private final Breakdowns breakdowns;

    public BoardDesk(Titles titles, Breakdowns breakdowns) {
        this.titles = titles;
        this.breakdowns = breakdowns;
    }

    Optional<Title> find(TitleId id) {
        return titles.all().stream().filter(title -> title.id().equals(id)).findFirst();
    }

    Title title(String id) {
        return titles.all().stream()
                .filter(title -> title.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejected.missing(Message.of("page.title.unknown", id)));
    }

    /// The breakdown of a title. One without a board comes with the board that people would begin with, which is kept
    /// with the first change.
    Optional<Breakdowns.Kept> breakdown(TitleId id) {
        return breakdowns.find(id).map(kept -> hasBoard(kept.breakdown()) ? kept : begun(title(id.value()), kept));
    }

    private static boolean hasBoard(Breakdown breakdown) {
        return !breakdown.stripboards().isEmpty() || breakdown.sheets().isEmpty();
    }

    /// All sheets in the order of the story, a day break where the next would be too much for a day.
    private Breakdowns.Kept begun(Title title, Breakdowns.Kept kept) {
        String name = Words.ofRequest().say("page.board.first");
        OpenBoard empty = opened(title, kept, first(kept.breakdown(), name));
        return new Breakdowns.Kept(
                kept.breakdown().withStripboards(List.of(inDays(empty))),
                kept.revision(),
                kept.draft(),
                kept.savedAt(),
                kept.savedBy());
    }

    /// Keeps the board that people begin with, where none is kept yet.
    void begin(OpenBoard open) {
        TitleId id = open.title().id();
        if (breakdowns.find(id).filter(kept -> !hasBoard(kept.breakdown())).isPresent()) {
            save(open, open.breakdown().stripboards(), open.revision());
        }
    }

    OpenBoard open(String titleId, String boardId) {
        Title title = title(titleId);
        Breakdowns.Kept kept = breakdown(title.id())
                .orElseThrow(() -> Rejected.missing(Message.of("page.board.no-breakdown", titleId)));
        return open(title, kept, boardId);
    }

    OpenBoard open(Title title, Breakdowns.Kept kept, String boardId) {
        Stripboard board = kept.breakdown().stripboards().stream()
                .filter(one -> one.id().equals(boardId))
                .findFirst()
                .orElseThrow(() -> Rejected.missing(Message.of("page.board.unknown", boardId)));
        return opened(title, kept, board);
    }

    /// With the rules and prices of the title; where their file has errors, without them, and the page says so.
    private OpenBoard opened(Title title, Breakdowns.Kept kept, Stripboard board) {
        String rules = breakdowns.rules(title.id());
        Parsed<Terms> terms = rules.isBlank()
                ? Parsed.of(Terms.usual(), List.of())
                : TermsReader.read(title.id() + ".rules.yaml", rules, kept.breakdown());
        return new OpenBoard(
                title,
                kept.breakdown(),
                kept.revision(),
                board,
                terms.value().orElseGet(Terms::usual),
                terms.findings());
    }

    /// Keeps the board in place of the one with its key; the new revision.
    long keep(OpenBoard open, long revision) {
        if (open.board().id().startsWith(LOCKED)) {
            throw Rejected.conflict(Message.of("page.board.locked", open.board().name()), List.of());
        }
        List<Stripboard> boards = open.breakdown().stripboards().stream()
                .map(one -> one.id().equals(open.board().id()) ? open.board() : one)
                .toList();
        return save(open, boards, revision);
    }

    /// Adds a copy of the board under another name.
    Stripboard add(OpenBoard open, String prefix, String name) {
        List<Stripboard> boards = new ArrayList<>(open.breakdown().stripboards());
        Stripboard copy = new Stripboard(
                freeId(prefix, boards),
                name,
                open.board().units(),
                open.board().boneyard(),
                open.board().calendar());
        boards.add(copy);
        save(open, boards, open.revision());
        return copy;
    }

    /// Locks the board as it is: later changes show against this copy. An older lock of it goes.
    void lock(OpenBoard open, String name) {
        List<Stripboard> boards = new ArrayList<>(open.breakdown().stripboards());
        String id = LOCKED + open.board().id();
        boards.removeIf(board -> board.id().equals(id));
        boards.add(new Stripboard(
                id,
                name,
                open.board().units(),
                open.board().boneyard(),
                open.board().calendar()));
        save(open, boards, open.revision());
    }

    /// The locked copy of a board.
    static Optional<Stripboard> lockOf(OpenBoard open) {
        return open.breakdown().stripboards().stream()
                .filter(board -> board.id().equals(LOCKED + open.board().id()))
                .findFirst();
    }

    private static Stripboard first(Breakdown breakdown, String name) {
        return new Stripboard(
                "board-1",
                name,
                List.of(new Stripboard.Unit(
                        "Main",
                        breakdown.sheets().stream()
                                .<Strip>map(sheet -> new Strip.Sheet(sheet.id()))
                                .toList())),
                List.of(),
                breakdown.calendars().stream().map(calendar -> calendar.id()).findFirst());
    }

    private static Stripboard inDays(OpenBoard open) {
        int most = open.countingProblem().units().getFirst().dayEighths();
        List<Strip> strips = new ArrayList<>();
        int load = 0;
        for (BreakdownSheet sheet : open.breakdown().sheets()) {
            int eighths = sheet.eighths().count();
            if (load > 0 && load + eighths > most) {
                strips.add(new Strip.DayBreak(Optional.empty()));
                load = 0;
            }
            strips.add(new Strip.Sheet(sheet.id()));
            load += eighths;
        }
        strips.add(new Strip.DayBreak(Optional.empty()));
        Stripboard board = open.board();
        return new Stripboard(
                board.id(),
                board.name(),
                List.of(new Stripboard.Unit(board.units().getFirst().name(), strips)),
                board.boneyard(),
                board.calendar());
    }

    private long save(OpenBoard open, List<Stripboard> boards, long revision) {
        Breakdown before = open.breakdown();
        Breakdown after = before.withStripboards(boards);
        return switch (breakdowns.save(open.title().id(), after, revision)) {
            case Breakdowns.SaveOutcome.Saved(long saved) -> saved;
            case Breakdowns.SaveOutcome.Refused(Message reason) -> throw Rejected.conflict(reason, List.of());
        };
    }

    private static String freeId(String prefix, List<Stripboard> boards) {
        var taken = boards.stream().map(Stripboard::id).collect(Collectors.toSet());
        int number = boards.size() + 1;
        while (taken.contains(prefix + number)) {
            number++;
        }
        return prefix + number;
    }
}
