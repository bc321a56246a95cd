package io.madang.shooting;

import java.math.BigInteger;
import java.util.List;

/// The talent scheduling problem of Cheng, Diamond and Lin (1993): in which order to shoot the scenes, so that the cast
/// costs least.
///
/// @param durations days of each scene, at least one scene; 0 is a scene shot along with another on the same day
public record TalentProblem(String name, List<Long> durations, List<TalentActor> actors) {

    private static final BigInteger HIGHEST = BigInteger.valueOf(Long.MAX_VALUE);

    public TalentProblem {
        durations = List.copyOf(durations);
        actors = List.copyOf(actors);
        if (durations.isEmpty()) {
            throw new IllegalArgumentException("The problem (%s) has no scene.".formatted(name));
        }
        checkDurations(durations);
        checkScenes(actors, durations.size());
        BigInteger highest = highestCost(durations, actors);
        if (highest.compareTo(HIGHEST) > 0) {
            throw new IllegalArgumentException(
                    "All actors for all days cost (%s), more than 64 bits hold. Maybe count the pay in a larger unit."
                            .formatted(highest));
        }
    }

    /// What the cast costs when everybody is paid for every day; no order costs more.
    public static BigInteger highestCost(List<Long> durations, List<TalentActor> actors) {
        BigInteger days = durations.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        return actors.stream()
                .map(actor -> BigInteger.valueOf(actor.dailyCost()))
                .reduce(BigInteger.ZERO, BigInteger::add)
                .multiply(days);
    }

    public int sceneCount() {
        return durations.size();
    }

    public int actorCount() {
        return actors.size();
    }

    /// What the cast costs for the days on which they work, which no order can avoid.
    public long workCost() {
        long cost = 0;
        for (TalentActor actor : actors) {
            for (int scene : actor.scenes()) {
                cost += actor.dailyCost() * durations.get(scene);
            }
        }
        return cost;
    }

    private static void checkDurations(List<Long> durations) {
        for (int scene = 0; scene < durations.size(); scene++) {
            if (durations.get(scene) < 0) {
                throw new IllegalArgumentException(
                        "The duration (%d) of scene (%d) is negative.".formatted(durations.get(scene), scene));
            }
        }
    }

    private static void checkScenes(List<TalentActor> actors, int sceneCount) {
        for (TalentActor actor : actors) {
            if (!actor.scenes().isEmpty() && actor.scenes().getLast() >= sceneCount) {
                throw new IllegalArgumentException(
                        "Actor (%s) plays in scene (%d), but there are only (%d). Scenes count from 0."
                                .formatted(actor.name(), actor.scenes().getLast(), sceneCount));
            }
        }
    }
}
