package io.madang.stageplan;

import io.madang.lot.LotChange;

/// A question put to the plan: the slate on a changed lot.
///
/// @param name in people's words, such as "without Samsung Studio"
public record Scenario(String name, LotChange change) {

    /// The lot as it is.
    public static Scenario asIs() {
        return new Scenario("", LotChange.none());
    }
}
