package io.madang.shooting;

import java.util.List;

/// An order in which to shoot all scenes, and what the cast costs in it.
///
/// @param scenes every index from 0 once, the scene that is shot first in front
public record TalentOrder(List<Integer> scenes, long cost) {

    public TalentOrder {
        scenes = List.copyOf(scenes);
    }
}
