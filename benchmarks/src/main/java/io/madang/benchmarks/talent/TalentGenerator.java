package io.madang.benchmarks.talent;

import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Draws random problems after Cheng, Diamond and Lin (1993), as far as later papers say how.
///
/// Each actor plays in 2 to n scenes and costs 1 to 100 a day; each scene takes 1 to 5 days. The draws come from
/// `java.util.Random` in a fixed sequence, so that everybody draws the same problems from the same three numbers.
final class TalentGenerator {

    /// How many problems the set has of each size.
    static final int EACH = 5;

    private TalentGenerator() {}

    /// The 1,000 problems with 16, 18, … 64 scenes and 8, 10, … 22 actors, small ones first.
    static List<TalentProblem> wholeSet() {
        List<TalentProblem> problems = new ArrayList<>();
        for (int scenes = 16; scenes <= 64; scenes += 2) {
            for (int actors = 8; actors <= 22; actors += 2) {
                for (int index = 0; index < EACH; index++) {
                    problems.add(draw(scenes, actors, index));
                }
            }
        }
        return problems;
    }

    static TalentProblem draw(int scenes, int actors, int index) {
        Random random = new Random(scenes * 1_000_000L + actors * 10_000L + index);
        List<TalentActor> cast = new ArrayList<>();
        for (int actor = 0; actor < actors; actor++) {
            List<Integer> own = scenes(scenes, random);
            cast.add(new TalentActor("actor " + (actor + 1), own, 1 + random.nextInt(100)));
        }
        List<Long> durations = new ArrayList<>();
        for (int scene = 0; scene < scenes; scene++) {
            durations.add(1L + random.nextInt(5));
        }
        return new TalentProblem("%dx%d-%d".formatted(scenes, actors, index), durations, cast);
    }

    /// The front of a shuffled deck of scenes, shuffled no further than needed.
    private static List<Integer> scenes(int count, Random random) {
        int own = 2 + random.nextInt(count - 1);
        int[] deck = IntStream.range(0, count).toArray();
        for (int at = 0; at < own; at++) {
            int other = at + random.nextInt(count - at);
            int scene = deck[at];
            deck[at] = deck[other];
            deck[other] = scene;
        }
        return Arrays.stream(deck, 0, own).sorted().boxed().toList();
    }
}
