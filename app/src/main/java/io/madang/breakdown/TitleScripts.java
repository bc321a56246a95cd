package io.madang.breakdown;

import io.madang.script.ScreenplayFile;
import io.madang.slate.TitleId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// All that a studio keeps of the scripts of one title.
///
/// @param screenplays one draft of each edition: the one that the breakdown follows, or else the newest
/// @param followed the edition that the breakdown was made from, or brought up to
/// @param breakdown empty where there is neither a screenplay nor a schedule
/// @param isEdited whether the breakdown is more than what its screenplay gives by itself
/// @param rules the rules and prices of the shoot, as people wrote them; empty where nobody did
public record TitleScripts(
        TitleId title,
        Map<Edition, ScreenplayFile> screenplays,
        Optional<Edition> followed,
        Optional<Breakdown> breakdown,
        boolean isEdited,
        String rules) {

    /// The forms in which a title may have its screenplay at the same time.
    public enum Edition {
        KOREAN,
        ENGLISH,
        FINAL_DRAFT
    }

    public TitleScripts {
        Map<Edition, ScreenplayFile> sorted = new EnumMap<>(Edition.class);
        sorted.putAll(screenplays);
        screenplays = Collections.unmodifiableMap(sorted);
    }
}
