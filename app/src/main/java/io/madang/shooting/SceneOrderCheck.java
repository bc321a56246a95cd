package io.madang.shooting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an order costs when actors may be dropped, and which rules it breaks, from the plain definitions.
///
/// It checks the solver, so it shares nothing with it.
public final class SceneOrderCheck {

    /// The one absence of an actor that is not paid.
    ///
    /// @param actor index from 0
    /// @param from position of the first scene of the absence
    /// @param to position of the scene in which the actor is back
    /// @param days how long it lasts
    public record Drop(int actor, int from, int to, long days) {}

    private SceneOrderCheck() {}

    /// The cost of shooting in this order; an `IllegalArgumentException` where it does not hold every scene once.
    public static long cost(SceneOrderProblem problem, List<Integer> order) {
        long cost = TalentCost.of(problem.talent(), order);
        for (Drop drop : drops(problem, order)) {
            cost -= drop.days() * problem.talent().actors().get(drop.actor()).dailyCost();
        }
        return cost;
    }

    /// Who is dropped when: of every actor the longest absence, the first of several, if it is long enough.
    public static List<Drop> drops(SceneOrderProblem problem, List<Integer> order) {
        List<Drop> drops = new ArrayList<>();
        for (int actor = 0; actor < problem.talent().actorCount(); actor++) {
            long least = problem.leastDropDays().get(actor).orElse(Long.MAX_VALUE);
            longestAbsence(problem.talent(), actor, order)
                    .filter(absence -> absence.days() >= least)
                    .ifPresent(drops::add);
        }
        return drops;
    }

    private static Optional<Drop> longestAbsence(TalentProblem talent, int actor, List<Integer> order) {
        List<Integer> own = talent.actors().get(actor).scenes();
        Optional<Drop> longest = Optional.empty();
        int lastWorked = -1;
        for (int position = 0; position < order.size(); position++) {
            if (own.contains(order.get(position))) {
                if (lastWorked >= 0 && lastWorked + 1 < position) {
                    long days = order.subList(lastWorked + 1, position).stream()
                            .mapToLong(talent.durations()::get)
                            .sum();
                    if (longest.isEmpty() || days > longest.get().days()) {
                        longest = Optional.of(new Drop(actor, lastWorked + 1, position, days));
                    }
                }
                lastWorked = position;
            }
        }
        return longest;
    }

    /// Every rule the order breaks, one sentence each; empty for an order that keeps them all.
    public static List<String> violations(OrderRules rules, List<Integer> order) {
        List<String> broken = new ArrayList<>();
        for (OrderRules.Group group : rules.groups()) {
            int first = group.scenes().stream().mapToInt(order::indexOf).min().orElseThrow();
            List<Integer> block = order.subList(
                    first, Math.min(order.size(), first + group.scenes().size()));
            boolean isKept = group.isInOrder() ? block.equals(group.scenes()) : block.containsAll(group.scenes());
            expect(isKept, "The scenes %s do not stay together as asked.".formatted(group.scenes()), broken);
        }
        for (OrderRules.Pair pair : rules.pairs()) {
            boolean isKept = order.indexOf(pair.earlier()) < order.indexOf(pair.later());
            expect(isKept, "Scene %d is not before %d.".formatted(pair.earlier(), pair.later()), broken);
        }
        for (OrderRules.Window window : rules.windows()) {
            int position = order.indexOf(window.scene());
            boolean isKept = position >= window.from() && position < window.to();
            expect(isKept, "Scene %d stands at position %d.".formatted(window.scene(), position), broken);
        }
        return broken;
    }

    private static void expect(boolean isKept, String sentence, List<String> broken) {
        if (!isKept) {
            broken.add(sentence);
        }
    }
}
