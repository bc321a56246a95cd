package io.madang.benchmarks.talent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What the engine is to reach on the generated set, line by line.
final class TalentGoals {

    /// @param least how many of the problems it is about have to hold it
    record Goal(String name, long least, long of, long reached) {
        boolean isReached() {
            return reached >= least;
        }
    }

    private final List<TalentStanding> all;
    private final List<Goal> goals = new ArrayList<>();

    private TalentGoals(List<TalentStanding> all) {
        this.all = all;
    }

    static List<Goal> of(List<TalentStanding> generated) {
        TalentGoals goals = new TalentGoals(generated);
        goals.add("proved within 10 s", 94, standing -> true, standing -> standing.isProvedWithin(10));
        goals.add("proved within 60 s", 97, standing -> true, standing -> standing.isProvedWithin(60));
        goals.add("proved within 600 s", 98.5, standing -> true, standing -> standing.isProvedWithin(600));
        goals.add(
                "n ≤ 40 and m ≤ 16, proved within 5 s",
                99,
                standing -> standing.scenes() <= 40 && standing.actors() <= 16,
                standing -> standing.isProvedWithin(5));
        goals.add(
                "m ≤ 12, proved within 5 s",
                99,
                standing -> standing.actors() <= 12,
                standing -> standing.isProvedWithin(5));
        goals.add(
                "n ≥ 60 and m ≥ 20, proved within 600 s",
                50,
                TalentGoals::isHard,
                standing -> standing.isProvedWithin(600));
        goals.add("n ≥ 60 and m ≥ 20, gap below 1 %", 100, TalentGoals::isHard, standing -> standing.gap() < 0.01);
        goals.add("best known cost seen within 1 s", 99, standing -> true, standing -> standing.isBestSeenWithin(1));
        return goals.goals;
    }

    private static boolean isHard(TalentStanding standing) {
        return standing.scenes() >= 60 && standing.actors() >= 20;
    }

    private void add(
            String name, double percent, Predicate<TalentStanding> concerned, Predicate<TalentStanding> holds) {
        List<TalentStanding> group = all.stream().filter(concerned).toList();
        long least = (long) Math.ceil(group.size() * percent / 100 - 1e-9);
        goals.add(
                new Goal(name, least, group.size(), group.stream().filter(holds).count()));
    }
}
