package io.madang.ranking.web;

import io.madang.platform.web.Words;
import io.madang.ranking.Movement;

/// Movement against the week before as a page shows it.
///
/// @param sign short; empty: there is no week before
/// @param tone `good`, `bad`, `accent`, or nothing
/// @param spoken for those who hear it
record MovementMark(String sign, String tone, String spoken) {

    static MovementMark of(Movement movement, Words words) {
        return switch (movement) {
            case Movement.New _ -> word("accent", words.say("top10.movement.new"));
            case Movement.Back _ -> word("", words.say("top10.movement.back"));
            case Movement.Moved(int ranks)
            when ranks > 0 -> new MovementMark("▲ " + ranks, "good", words.say("page.top10.up", ranks));
            case Movement.Moved(int ranks)
            when ranks < 0 -> new MovementMark("▼ " + -ranks, "bad", words.say("page.top10.down", -ranks));
            case Movement.Moved _ -> new MovementMark("=", "", words.say("page.top10.same"));
            case Movement.Unknown _ -> word("", "");
        };
    }

    private static MovementMark word(String tone, String word) {
        return new MovementMark(word, tone, word);
    }
}
