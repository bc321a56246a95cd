package io.madang.shooting;

import io.madang.shooting.OrderRules.Group;
import io.madang.shooting.OrderRules.Pair;
import io.madang.shooting.OrderRules.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;

/// Random problems with drops and rules of all kinds; the same seed gives the same problem.
public final class RandomSceneOrder {

    private final Random random;
    private final int scenes;
    private final int actors;

    public RandomSceneOrder(long seed, int scenes, int actors) {
        random = new Random(seed);
        this.scenes = scenes;
        this.actors = actors;
    }

    /// Small enough to try every order.
    public static SceneOrderProblem small(long seed) {
        Random sizes = new Random(-seed);
        int scenes = seed % 10 == 0 ? 7 : 1 + sizes.nextInt(6);
        return new RandomSceneOrder(seed, scenes, sizes.nextInt(6)).problem(sizes.nextInt(4));
    }

    /// @param rules how many rules of each kind at most
    public SceneOrderProblem problem(int rules) {
        List<Long> durations = IntStream.range(0, scenes)
                .mapToObj(scene -> (long) random.nextInt(6))
                .toList();
        List<TalentActor> cast = new ArrayList<>();
        List<OptionalLong> drops = new ArrayList<>();
        for (int actor = 0; actor < actors; actor++) {
            double share = random.nextDouble();
            List<Integer> own = IntStream.range(0, scenes)
                    .filter(scene -> random.nextDouble() < share)
                    .boxed()
                    .toList();
            cast.add(new TalentActor("actor " + actor, own, random.nextInt(20)));
            drops.add(random.nextInt(3) == 0 ? OptionalLong.empty() : OptionalLong.of(random.nextInt(8)));
        }
        TalentProblem talent = new TalentProblem("random", durations, cast);
        return new SceneOrderProblem(talent, drops, rules(rules));
    }

    public OrderRules rules(int most) {
        List<Group> groups = new ArrayList<>();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            List<Integer> shuffled = shuffled();
            groups.add(new Group(shuffled.subList(0, 1 + random.nextInt(Math.min(scenes, 4))), random.nextInt(3) == 0));
        }
        List<Pair> pairs = new ArrayList<>();
        for (int count = random.nextInt(most + 1); count > 0 && scenes > 1; count--) {
            List<Integer> shuffled = shuffled();
            pairs.add(new Pair(shuffled.get(0), shuffled.get(1)));
        }
        List<Window> windows = new ArrayList<>();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            int from = random.nextInt(scenes);
            int width = random.nextBoolean() ? 1 : 1 + random.nextInt(scenes);
            windows.add(new Window(random.nextInt(scenes), from, Math.min(scenes, from + width)));
        }
        return new OrderRules(groups, pairs, windows);
    }

    private List<Integer> shuffled() {
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, scenes).boxed().toList());
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
