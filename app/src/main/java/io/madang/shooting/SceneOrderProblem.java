package io.madang.shooting;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The talent scheduling problem as a shoot has it: actors may be dropped and picked up once, and orders have rules.
///
/// @param leastDropDays for each actor: no pay in the longest absence if it lasts at least so many days; empty: paid
///     throughout
public record SceneOrderProblem(TalentProblem talent, List<OptionalLong> leastDropDays, OrderRules rules) {

    public SceneOrderProblem {
        leastDropDays = List.copyOf(leastDropDays);
        if (leastDropDays.size() != talent.actorCount()) {
            throw new IllegalArgumentException("There are drop rules for (%d) actors, but (%d) actors."
                    .formatted(leastDropDays.size(), talent.actorCount()));
        }
        if (leastDropDays.stream().anyMatch(days -> days.orElse(0) < 0)) {
            throw new IllegalArgumentException("The drop rules (%s) have negative days.".formatted(leastDropDays));
        }
        int scenes = talent.sceneCount();
        if (named(rules).anyMatch(scene -> scene < 0 || scene >= scenes)) {
            throw new IllegalArgumentException(
                    "The rules (%s) name a scene outside of 0 to %d.".formatted(rules, scenes - 1));
        }
    }

    /// The plain problem: nobody is dropped, every order is allowed.
    public static SceneOrderProblem plain(TalentProblem talent) {
        return new SceneOrderProblem(
                talent, Collections.nCopies(talent.actorCount(), OptionalLong.empty()), OrderRules.none());
    }

    public boolean isPlain() {
        return rules.isEmpty() && leastDropDays.stream().allMatch(OptionalLong::isEmpty);
    }

    private static Stream<Integer> named(OrderRules rules) {
        return Stream.of(
                        rules.groups().stream().flatMap(group -> group.scenes().stream()),
                        rules.pairs().stream()
                                .flatMap(pair -> IntStream.of(pair.earlier(), pair.later())
                                        .boxed()),
                        rules.windows().stream().map(OrderRules.Window::scene))
                .flatMap(scenes -> scenes);
    }
}
