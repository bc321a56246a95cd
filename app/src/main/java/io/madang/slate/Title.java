package io.madang.slate;

import io.madang.common.LocalName;
import io.madang.common.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A film or series, from story discovery to launched.
///
/// @param workingTitle what the house calls it
/// @param title what the audience will call it; empty: undecided
/// @param genres in the field's words, in the order of weight
/// @param priority from 1 (least) to 100: the weight of one day late against the target launch
/// @param earliestStart no set is built and no scene shot before this day; empty: at once
/// @param targetLaunch the day it should launch; empty: no day is late
/// @param postDays calendar days of post-production after the last shooting day, at least 0
/// @param localizationDays calendar days of localization after post-production, at least 0
/// @param units shooting units at work at the same time, at least 1
/// @param costOfDayLate money one day after the target launch costs; empty: not known
/// @param blocked days on which it cannot shoot
/// @param sets at least one while the title is open, in the order people list them
/// @param references where what is said here can be read, or the words "invented for the sample"
public record Title(
        TitleId id,
        LocalName workingTitle,
        Optional<LocalName> title,
        Format format,
        List<String> genres,
        Source source,
        Phase phase,
        List<Credit> credits,
        int priority,
        Optional<LocalDate> earliestStart,
        Optional<LocalDate> targetLaunch,
        int postDays,
        int localizationDays,
        int units,
        Optional<Money> costOfDayLate,
        List<BlockedDays> blocked,
        List<FilmSet> sets,
        List<String> references) {

    public Title {
        genres = List.copyOf(genres);
        credits = List.copyOf(credits);
        blocked = List.copyOf(blocked);
        sets = List.copyOf(sets);
        references = List.copyOf(references);
        if (priority < 1 || priority > 100) {
            throw new IllegalArgumentException("The priority (%d) of (%s) is not in 1 to 100.".formatted(priority, id));
        }
        if (postDays < 0 || localizationDays < 0 || units < 1) {
            throw new IllegalArgumentException("The title (%s) has post (%d), localization (%d), units (%d)."
                    .formatted(id, postDays, localizationDays, units));
        }
    }

    /// The decided title, or else the working title.
    public LocalName name() {
        return title.orElse(workingTitle);
    }

    /// Calendar days from the day after the last shooting day to the launch.
    public int daysFromWrapToLaunch() {
        return postDays + localizationDays;
    }

    /// The same title whose sets are shot on so many days; sets that are not named keep theirs.
    public Title withShootDays(Map<SetId, Integer> days) {
        return new Title(
                id,
                workingTitle,
                title,
                format,
                genres,
                source,
                phase,
                credits,
                priority,
                earliestStart,
                targetLaunch,
                postDays,
                localizationDays,
                units,
                costOfDayLate,
                blocked,
                sets.stream()
                        .map(set -> set.withShootDays(days.getOrDefault(set.id(), set.shootDays())))
                        .toList(),
                references);
    }
}
