package io.madang.launch;

/// What a plan says of one territory where it differs from the rest of the world: another date, or none.
public sealed interface TerritoryLaunch permits LaunchDate, TerritoryLaunch.Withheld {

    /// The title does not launch there; somebody else may have the rights.
    record Withheld() implements TerritoryLaunch {}
}
