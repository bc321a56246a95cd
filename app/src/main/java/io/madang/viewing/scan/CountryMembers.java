package io.madang.viewing.scan;

import java.util.List;

/// How many members a country's units reached: exact for each unit that is named, and a bound on all others.
///
/// @param units most members first, then most seconds, then by work and season
/// @param boundOfOthers no other unit reached more members than this; 0 where all units are named
public record CountryMembers(int country, List<Reached> units, long boundOfOthers) {

    public CountryMembers {
        units = List.copyOf(units);
    }

    /// A season or film, with the members who watched it for at least 120 seconds in one event.
    ///
    /// @param longEvents events of at least 120 seconds
    public record Reached(Unit unit, long members, long seconds, long longEvents) {}

    /// Whether no other unit can be among the first `count`.
    public boolean proves(int count) {
        return boundOfOthers == 0
                || (units.size() >= count && units.get(count - 1).members() > boundOfOthers);
    }
}
