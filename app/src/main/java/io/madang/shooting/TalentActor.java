package io.madang.shooting;

import java.util.List;

/// Somebody who is paid for every day between the first and the last of their scenes, waiting or not.
///
/// @param scenes indices from 0, ascending; empty for somebody who plays in no scene and so costs nothing
/// @param dailyCost the pay of one day, 0 or more
public record TalentActor(String name, List<Integer> scenes, long dailyCost) {

    public TalentActor {
        scenes = List.copyOf(scenes);
        if (dailyCost < 0) {
            throw new IllegalArgumentException(
                    "The daily cost (%d) of actor (%s) is negative.".formatted(dailyCost, name));
        }
        for (int index = 0; index < scenes.size(); index++) {
            if (scenes.get(index) < 0 || (index > 0 && scenes.get(index) <= scenes.get(index - 1))) {
                throw new IllegalArgumentException(
                        "The scenes (%s) of actor (%s) do not ascend from 0. Maybe one is named twice."
                                .formatted(scenes, name));
            }
        }
    }
}
