package io.madang.shooting.web;

import io.madang.breakdown.Stripboard;
import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Stripboards: what an order costs before anybody drops a strip, and keeping it.
@RestController
@RequestMapping("/api/titles/{title}/boards/{board}")
public final class BoardApi {

    /// A board to keep.
    ///
    /// @param revision the one the order was made from
    public record Keep(@Nullable Long revision, @Nullable BoardOrder order) {}

    /// What was kept.
    public record Kept(long revision, BoardCount count) {}

    /// A board as it is.
    public record BoardView(
            String id, String name, long revision, boolean locked, BoardOrder order, BoardCount count) {}

    private final BoardDesk desk;

    public BoardApi(BoardDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    BoardView board(@PathVariable String title, @PathVariable String board) {
        OpenBoard open = desk.open(title, board);
        return new BoardView(
                board,
                open.board().name(),
                open.revision(),
                board.startsWith(BoardDesk.LOCKED),
                BoardOrder.of(open.board()),
                BoardCount.of(open, open.countingProblem(), Words.ofRequest()));
    }

    /// Counts an order; nothing is kept.
    @PostMapping("/check")
    BoardCount check(@PathVariable String title, @PathVariable String board, @RequestBody BoardOrder order) {
        OpenBoard open = desk.open(title, board);
        OpenBoard changed = open.with(order.on(open.board()));
        return BoardCount.of(changed, changed.countingProblem(), Words.ofRequest());
    }

    /// Why the kept board has a day where it is.
    ///
    /// @param date such as `2027-03-31`
    @GetMapping("/why")
    BoardWhy why(@PathVariable String title, @PathVariable String board, @RequestParam String date) {
        return BoardWhy.of(desk.open(title, board), TitlePapers.day(date), Words.ofRequest());
    }

    @PutMapping
    Kept keep(@PathVariable String title, @PathVariable String board, @RequestBody Keep wish) {
        if (wish.order() == null || wish.revision() == null) {
            throw Rejected.badRequest(Message.of("page.board.missing"));
        }
        OpenBoard open = desk.open(title, board);
        Stripboard order = wish.order().on(open.board());
        OpenBoard changed = open.with(order);
        long revision = desk.keep(changed, wish.revision());
        return new Kept(revision, BoardCount.of(changed, changed.countingProblem(), Words.ofRequest()));
    }
}
