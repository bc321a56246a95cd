package io.madang.shooting.solver;

import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The kinds of problems that random tests draw: plain ones, and those at the edges of what may be asked.
enum TalentShape {
    PLAIN,
    SPARSE,
    DENSE,
    FEW_CASTS,
    ACTORS_WITHOUT_SCENES,
    FREE_ACTORS,
    HIGHEST_COSTS,
    LONG_DURATIONS,
    ACTORS_IN_ALL_SCENES,
    ACTORS_IN_ONE_SCENE,
    SCENES_WITHOUT_DAYS,
    SCENES_WITHOUT_CAST,
    NOBODY_MUST_WAIT,
    TWO_FILMS_IN_ONE,
    EQUAL_ACTORS,
    LARGER,
    OVER_64_ACTORS,
    OVER_64_SCENES,
    OVER_64_SCENES_AND_ACTORS;

    private static final int MOST_CASTS = 11;

    TalentProblem draw(long seed) {
        return new Drawing(this, new SplittableRandom(seed + name().hashCode())).problem(name() + "-" + seed);
    }

    private boolean hasManyActors() {
        return this == OVER_64_ACTORS || this == OVER_64_SCENES_AND_ACTORS;
    }

    private boolean hasManyScenes() {
        return this == OVER_64_SCENES || this == OVER_64_SCENES_AND_ACTORS;
    }

    /// One problem in the making.
    private static final class Drawing {

        private final TalentShape shape;
        private final SplittableRandom random;
        private final int scenes;
        private final int actors;
        private final boolean[][] plays;
        private final long[] costs;
        private final long[] durations;

        Drawing(TalentShape shape, SplittableRandom random) {
            this.shape = shape;
            this.random = random;
            scenes = shape.hasManyScenes() ? between(65, 110) : between(1, shape == LARGER ? 14 : 10);
            actors = shape.hasManyActors() ? between(65, 130) : between(shape == PLAIN ? 0 : 1, 30);
            plays = new boolean[actors][scenes];
            costs = random.longs(actors, 1, 101).toArray();
            durations = random.longs(scenes, 1, 6).toArray();
        }

        TalentProblem problem(String name) {
            drawCasts();
            bend();
            List<TalentActor> cast = new ArrayList<>();
            for (int actor = 0; actor < actors; actor++) {
                boolean[] row = plays[actor];
                List<Integer> own = IntStream.range(0, scenes)
                        .filter(scene -> row[scene])
                        .boxed()
                        .toList();
                cast.add(new TalentActor("actor " + actor, own, costs[actor]));
            }
            return new TalentProblem(name, Arrays.stream(durations).boxed().toList(), cast);
        }

        private void drawCasts() {
            int percent = switch (shape) {
                case SPARSE -> 12;
                case DENSE -> 85;
                default -> between(20, 70);
            };
            for (boolean[] row : plays) {
                for (int scene = 0; scene < scenes; scene++) {
                    row[scene] = chance(percent);
                }
            }
        }

        private void bend() {
            switch (shape) {
                case PLAIN, SPARSE, DENSE, LARGER, OVER_64_ACTORS -> {}
                case FEW_CASTS -> repeatCasts(between(1, 5));
                case OVER_64_SCENES, OVER_64_SCENES_AND_ACTORS -> repeatCasts(between(3, MOST_CASTS));
                case ACTORS_WITHOUT_SCENES -> someRows(row -> Arrays.fill(row, false));
                case ACTORS_IN_ALL_SCENES -> someRows(row -> Arrays.fill(row, true));
                case ACTORS_IN_ONE_SCENE -> someRows(this::keepOne);
                case FREE_ACTORS -> Arrays.setAll(costs, actor -> chance(40) ? 0 : costs[actor]);
                case SCENES_WITHOUT_DAYS -> Arrays.setAll(durations, scene -> chance(40) ? 0 : durations[scene]);
                case SCENES_WITHOUT_CAST -> emptyScenes();
                case NOBODY_MUST_WAIT -> someRowsInARow();
                case TWO_FILMS_IN_ONE -> split();
                case EQUAL_ACTORS -> repeatActors();
                case HIGHEST_COSTS -> raiseCosts();
                case LONG_DURATIONS -> raiseDurations();
            }
        }

        private interface RowChange {
            void change(boolean[] row);
        }

        private void someRows(RowChange change) {
            for (boolean[] row : plays) {
                if (chance(40)) {
                    change.change(row);
                }
            }
        }

        private void keepOne(boolean[] row) {
            Arrays.fill(row, false);
            row[random.nextInt(scenes)] = true;
        }

        private void repeatCasts(int casts) {
            for (int scene = Math.min(casts, scenes); scene < scenes; scene++) {
                int like = random.nextInt(Math.min(casts, scenes));
                for (boolean[] row : plays) {
                    row[scene] = row[like];
                }
            }
        }

        private void emptyScenes() {
            for (int scene = 0; scene < scenes; scene++) {
                if (chance(40)) {
                    for (boolean[] row : plays) {
                        row[scene] = false;
                    }
                }
            }
        }

        /// In a hidden order of the scenes, everybody plays in a stretch of it.
        private void someRowsInARow() {
            int[] hidden = IntStream.range(0, scenes).toArray();
            for (int place = scenes - 1; place > 0; place--) {
                int other = random.nextInt(place + 1);
                int scene = hidden[place];
                hidden[place] = hidden[other];
                hidden[other] = scene;
            }
            for (boolean[] row : plays) {
                Arrays.fill(row, false);
                int from = random.nextInt(scenes);
                for (int place = from; place < between(from, scenes); place++) {
                    row[hidden[place]] = true;
                }
            }
        }

        private void split() {
            for (int actor = 0; actor < actors; actor++) {
                for (int scene = 0; scene < scenes; scene++) {
                    plays[actor][scene] &= actor % 2 == scene % 2;
                }
            }
        }

        private void repeatActors() {
            for (int actor = 1; actor < actors; actor++) {
                if (chance(60)) {
                    System.arraycopy(plays[random.nextInt(actor)], 0, plays[actor], 0, scenes);
                }
            }
        }

        /// All actors for all days cost as much as 64 bits hold, less a little.
        private void raiseCosts() {
            long days = Arrays.stream(durations).sum();
            Arrays.setAll(costs, actor -> Long.MAX_VALUE / days / actors - random.nextInt(1_000_000));
        }

        private void raiseDurations() {
            long daily = Arrays.stream(costs).sum();
            Arrays.setAll(durations, scene -> Long.MAX_VALUE / daily / scenes - random.nextInt(1_000_000));
        }

        private boolean chance(int percent) {
            return random.nextInt(100) < percent;
        }

        private int between(int least, int most) {
            return random.nextInt(least, most + 1);
        }
    }
}
