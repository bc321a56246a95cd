package io.madang.shooting.solver;

import java.util.Arrays;

/// A partial order laid out for work: some scenes are shot at the front, some at the end, these are left between.
///
/// An actor who has played at the front and still has to play is *front*, at the end *end*, at both *fixed*: paid for
/// every day left, whatever the order, and so out of the question. Who has scenes left only is *free*. Scenes left with
/// the same cast, the fixed apart, are one class, as they stand together in some cheapest order.
final class Frame {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    final Grid grid;
    final int words;
    /// How many classes are left, and of each its cast without the fixed, its days and its scenes.
    int classes;
    final long[] cast;
    final long[] days;
    final long[] scenes;
    long front;
    long end;
    long free;
    long daysLeft;
    /// Actors who are in one class only.
    long once;
    /// Days of the scenes left of each actor.
    final long[] actorDays = new long[Long.SIZE];
    /// Of each actor, with whom he shares a class, and two classes or more.
    private final long[] together = new long[Long.SIZE];
    private final long[] togetherTwice = new long[Long.SIZE];
    private final long[] needs;
    private final int[] slots;

    Frame(Grid grid) {
        this.grid = grid;
        words = (grid.scenes() + Long.SIZE - 1) / Long.SIZE;
        cast = new long[grid.scenes()];
        days = new long[grid.scenes()];
        scenes = new long[grid.scenes() * words];
        needs = grid.cast()[0];
        slots = new int[Integer.highestOneBit(Math.max(1, grid.scenes())) * 4];
    }

    /// Lays out the scenes left, given as bits of `left` from `at` on.
    void fill(long[] left, int at, long front, long end) {
        this.front = front;
        this.end = end;
        long inside = 0;
        long outside = 0;
        for (int scene = 0; scene < needs.length; scene++) {
            if (((left[at + (scene >> 6)] >>> scene) & 1) != 0) {
                inside |= needs[scene];
            } else {
                outside |= needs[scene];
            }
        }
        long fixed = inside & outside & ~front & ~end;
        free = inside & ~outside;
        classes = 0;
        daysLeft = 0;
        Arrays.fill(slots, 0);
        for (int word = 0; word < words; word++) {
            for (long rest = left[at + word]; rest != 0; rest &= rest - 1) {
                put(word * Long.SIZE + Long.numberOfTrailingZeros(rest), fixed);
            }
        }
        count();
    }

    void mirror() {
        long other = front;
        front = end;
        end = other;
    }

    int firstScene(int index) {
        int word = index * words;
        while (scenes[word] == 0) {
            word++;
        }
        return (word - index * words) * Long.SIZE + Long.numberOfTrailingZeros(scenes[word]);
    }

    /// With whom an actor shares a class that counts.
    ///
    /// @param skip a class that counts no more, or −1
    long neighbors(int actor, int skip) {
        if (skip < 0 || ((cast[skip] >>> actor) & 1) == 0) {
            return together[actor];
        }
        return together[actor] & (~cast[skip] | togetherTwice[actor]);
    }

    /// Puts a scene into its class.
    private void put(int scene, long fixed) {
        long actors = needs[scene] & ~fixed;
        daysLeft += grid.days()[scene];
        int slot = (int) ((actors * SPREAD) >>> 40) & (slots.length - 1);
        while (slots[slot] != 0 && cast[slots[slot] - 1] != actors) {
            slot = (slot + 1) & (slots.length - 1);
        }
        int index = slots[slot] - 1;
        if (index < 0) {
            index = classes++;
            slots[slot] = classes;
            cast[index] = actors;
            days[index] = 0;
            Arrays.fill(scenes, index * words, (index + 1) * words, 0);
        }
        days[index] += grid.days()[scene];
        scenes[index * words + (scene >> 6)] |= 1L << scene;
    }

    private void count() {
        long twice = 0;
        once = 0;
        Arrays.fill(actorDays, 0, grid.actors(), 0);
        Arrays.fill(together, 0, grid.actors(), 0);
        Arrays.fill(togetherTwice, 0, grid.actors(), 0);
        for (int index = 0; index < classes; index++) {
            twice |= once & cast[index];
            once |= cast[index];
            for (long rest = cast[index]; rest != 0; rest &= rest - 1) {
                int actor = Long.numberOfTrailingZeros(rest);
                actorDays[actor] += days[index];
                togetherTwice[actor] |= together[actor] & cast[index];
                together[actor] |= cast[index];
            }
        }
        once &= ~twice;
    }
}
