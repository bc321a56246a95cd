package io.madang.breakdown.web;

import io.madang.breakdown.Breakdowns.Draft;
import io.madang.platform.web.Words;
import java.time.ZoneId;
import java.util.Optional;

/// A draft in the list of drafts.
///
/// @param name the last part of its file's name
/// @param isFollowed whether the breakdown follows it
record DraftRow(int number, String edition, String name, String day, String by, boolean isFollowed) {

    static DraftRow of(Draft draft, Optional<Integer> followed, Words words) {
        String name = draft.name().substring(draft.name().lastIndexOf('/') + 1);
        return new DraftRow(
                draft.number(),
                words.say(draft.edition()),
                name,
                words.date(draft.importedAt().atZone(ZoneId.systemDefault()).toLocalDate()),
                draft.importedBy(),
                followed.filter(number -> number == draft.number()).isPresent());
    }
}
