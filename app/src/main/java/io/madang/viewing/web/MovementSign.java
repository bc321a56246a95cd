package io.madang.viewing.web;

import io.madang.platform.web.Words;
import io.madang.viewing.watch.Presence.Movement;

/// Movement against the day or week before as a page shows it.
///
/// @param sign short; empty: there is nothing to compare with
/// @param tone `good`, `bad`, `accent`, or nothing
/// @param spoken for those who hear it
record MovementSign(String sign, String tone, String spoken) {

    static MovementSign of(Movement movement, Words words) {
        return switch (movement) {
            case Movement.New _ -> word("accent", words.say("top10.movement.new"));
            case Movement.Back _ -> word("", words.say("top10.movement.back"));
            case Movement.Moved(int ranks)
            when ranks > 0 -> new MovementSign("▲ " + ranks, "good", words.say("page.top10.up", ranks));
            case Movement.Moved(int ranks)
            when ranks < 0 -> new MovementSign("▼ " + -ranks, "bad", words.say("page.top10.down", -ranks));
            case Movement.Moved _ -> new MovementSign("=", "", words.say("page.top10.same"));
            case Movement.Unknown _ -> word("", "");
        };
    }

    private static MovementSign word(String tone, String word) {
        return new MovementSign(word, tone, word);
    }
}
