package io.madang.viewing.scan;

import io.madang.common.Message;
import io.madang.common.Refusal;
import java.util.Arrays;

/// Numbers the combinations of work, season and cut in the order in which events name them: the most watched tend to
/// come first and so lie close together.
final class Units {

    /// A table of this many combinations is 64 MiB; a catalog of 100,000 works with 16 seasons and 8 cuts fits.
    private static final int MOST_PLACES = 1 << 24;

    final CodeBook works = new CodeBook();
    final CodeBook seasons = new CodeBook();
    final CodeBook cuts = new CodeBook();

    private int seasonBits;
    private int cutBits;

    /// The number of a combination by its codes, plus one; 0 for combinations that no event has named.
    private int[] numbers = new int[1024];

    private long[] keys = new long[1024];
    private int size;

    int size() {
        return size;
    }

    Unit unit(int number) {
        long key = keys[number];
        return new Unit((int) works.value((int) (key >>> 40)), (int) seasons.value((int) (key >>> 20) & 0xFFFFF), (int)
                cuts.value((int) key & 0xFFFFF));
    }

    /// Turns codes of works into numbers of combinations.
    void number(int[] works, int[] seasons, int[] cuts, int count) {
        makeRoom();
        int[] known = numbers;
        int seasonShift = cutBits;
        int workShift = cutBits + seasonBits;
        for (int i = 0; i < count; i++) {
            int place = (works[i] << workShift) | (seasons[i] << seasonShift) | cuts[i];
            int number = known[place];
            if (number == 0) {
                number = add(place, ((long) works[i] << 40) | ((long) seasons[i] << 20) | cuts[i]);
            }
            works[i] = number - 1;
        }
    }

    private int add(int place, long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
        numbers[place] = size;
        return size;
    }

    private void makeRoom() {
        int forSeasons = bitsFor(seasons.size());
        int forCuts = bitsFor(cuts.size());
        long places = (long) works.size() << (forSeasons + forCuts);
        if (places > MOST_PLACES) {
            throw new Refusal(Message.of("viewing.scan.crowded", works.size(), seasons.size(), cuts.size()));
        }
        if (forSeasons != seasonBits || forCuts != cutBits) {
            seasonBits = forSeasons;
            cutBits = forCuts;
            numbers = new int[roomFor(places)];
            for (int number = 0; number < size; number++) {
                long key = keys[number];
                int place = ((int) (key >>> 40) << (cutBits + seasonBits))
                        | (((int) (key >>> 20) & 0xFFFFF) << cutBits)
                        | ((int) key & 0xFFFFF);
                numbers[place] = number + 1;
            }
        } else if (places > numbers.length) {
            numbers = Arrays.copyOf(numbers, roomFor(places));
        }
    }

    private static int roomFor(long places) {
        return (int) Math.min(MOST_PLACES, Math.max(1024, 2 * places));
    }

    private static int bitsFor(int size) {
        return size <= 1 ? 0 : 32 - Integer.numberOfLeadingZeros(size - 1);
    }
}
