package io.madang.slate;

import io.madang.common.Area;
import io.madang.common.Height;
import io.madang.common.LocalName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A place a title shoots in: built on a stage, or found on location.
///
/// The days are working days. On one stage a set is built, shot and struck without a break, unless it may stand.
///
/// @param onLocation true for a place outside the lot: no stage, and `buildDays` and `strikeDays` are 0
/// @param area floor it needs, with the room around it; empty: it needs the whole stage
/// @param height clear height it needs; empty: any
/// @param features what its stage must have, in the words of the lot, such as `water-tank`
/// @param allowedStages keys of the only stages that will do; empty: any that fits
/// @param buildDays at least 0
/// @param shootDays at least 1
/// @param strikeDays at least 0
/// @param standDays working days it may stand idle between build and shoot and between shoot and strike together
/// @param after sets of the same title that must be shot before this one
public record FilmSet(
        SetId id,
        LocalName name,
        boolean onLocation,
        Optional<Area> area,
        Optional<Height> height,
        Set<String> features,
        Set<String> allowedStages,
        int buildDays,
        int shootDays,
        int strikeDays,
        int standDays,
        List<SetId> after) {

    public FilmSet {
        features = Set.copyOf(features);
        allowedStages = Set.copyOf(allowedStages);
        after = List.copyOf(after);
        if (buildDays < 0 || shootDays < 1 || strikeDays < 0 || standDays < 0) {
            throw new IllegalArgumentException("The set (%s) has days build (%d), shoot (%d), strike (%d), stand (%d)."
                    .formatted(id, buildDays, shootDays, strikeDays, standDays));
        }
        if (onLocation && buildDays + strikeDays + standDays > 0) {
            throw new IllegalArgumentException(
                    "The set (%s) is on location and has days on a stage. Maybe it is no location.".formatted(id));
        }
    }

    /// Working days from the first day of build to the last of strike when it never stands idle.
    public int workingDays() {
        return buildDays + shootDays + strikeDays;
    }

    /// The same set shot on so many days.
    public FilmSet withShootDays(int days) {
        return new FilmSet(
                id,
                name,
                onLocation,
                area,
                height,
                features,
                allowedStages,
                buildDays,
                days,
                strikeDays,
                standDays,
                after);
    }
}
