package io.madang.shooting.web;

import io.madang.breakdown.Stripboard;
import io.madang.common.Message;
import io.madang.platform.web.SearchRun;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// One search for the order of a board, from its start to the board it leaves.
final class BoardRun extends SearchRun<BoardRun.Ending> {

    /// How a search ended.
    sealed interface Ending {}

    /// With a new board.
    ///
    /// @param board its key
    /// @param gap between its cost and the proven bound, from 0
    record Answered(String title, String board, double gap) implements Ending {}

    /// With other boards, of which none is kept yet.
    ///
    /// @param boards the cheapest first
    record Offered(String title, List<Stripboard> boards) implements Ending {
        public Offered {
            boards = List.copyOf(boards);
        }
    }

    /// Without a board, for these reasons.
    record Refused(List<Message> reasons) implements Ending {}

    /// With an exception of ours.
    record Failed() implements Ending {}

    private final OpenBoard open;

    BoardRun(long number, OpenBoard open, Duration limit, InstantSource clock) {
        super(number, limit, clock);
        this.open = open;
    }

    public OpenBoard open() {
        return open;
    }
}
