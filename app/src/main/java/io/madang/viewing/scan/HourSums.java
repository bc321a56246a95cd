package io.madang.viewing.scan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the ordinary events of an hour add up to.
public final class HourSums {

    /// One country's sums of one of its days, a line for each cut that was watched.
    public static final class Block {
        private int size;
        private int[] works = new int[256];
        private short[] seasons = new short[256];
        private short[] cuts = new short[256];
        private long[] seconds = new long[256];
        private long[] reaching = new long[256];

        private void add(Unit unit, long moreSeconds, long moreReaching) {
            if (size == works.length) {
                works = Arrays.copyOf(works, 2 * size);
                seasons = Arrays.copyOf(seasons, 2 * size);
                cuts = Arrays.copyOf(cuts, 2 * size);
                seconds = Arrays.copyOf(seconds, 2 * size);
                reaching = Arrays.copyOf(reaching, 2 * size);
            }
            works[size] = unit.work();
            seasons[size] = (short) unit.season();
            cuts[size] = (short) unit.cut();
            seconds[size] = moreSeconds;
            reaching[size] = moreReaching;
            size++;
        }

        public int[] works() {
            return Arrays.copyOf(works, size);
        }

        public short[] seasons() {
            return Arrays.copyOf(seasons, size);
        }

        public short[] cuts() {
            return Arrays.copyOf(cuts, size);
        }

        public long[] seconds() {
            return Arrays.copyOf(seconds, size);
        }

        /// Events that lasted the minimum.
        public long[] reaching() {
            return Arrays.copyOf(reaching, size);
        }
    }

    /// @param country its number
    /// @param isNext whether it is the day that begins inside the hour
    public record Day(int country, boolean isNext) {}

    private final Map<Day, Block> blocks = new HashMap<>();
    private final List<OddEvents> odd;
    private long events;
    private long overlong;
    private long above;

    HourSums(List<OddEvents> odd) {
        this.odd = List.copyOf(odd);
    }

    void add(long moreEvents, long moreOverlong, long moreAbove) {
        events += moreEvents;
        overlong += moreOverlong;
        above += moreAbove;
    }

    void add(int country, boolean isNext, Unit unit, long seconds, long reaching) {
        blocks.computeIfAbsent(new Day(country, isNext), _ -> new Block()).add(unit, seconds, reaching);
    }

    /// The same cut may stand in two lines: each worker adds its own.
    public Map<Day, Block> blocks() {
        return blocks;
    }

    /// Events that are in no sum.
    public List<OddEvents> odd() {
        return odd;
    }

    /// Events that are in the sums.
    public long events() {
        return events;
    }

    /// Of these, those that were longer than their cut, and count its runtime.
    public long overlong() {
        return overlong;
    }

    /// The seconds above the runtimes.
    public long above() {
        return above;
    }
}
