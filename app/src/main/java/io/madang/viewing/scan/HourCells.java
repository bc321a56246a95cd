package io.madang.viewing.scan;

/// One worker's sums of the ordinary events of an hour; the odd ones it keeps whole.
final class HourCells {

    /// Of twenty bytes each. A larger table would not leave a process below one GiB.
    private static final int MOST_CELLS = 1 << 23;

    private final HourReader events;
    private final PackedSums sums;
    private final int stride;
    private final OddEvents odd;
    private long counted;
    private long overlong;
    private long above;

    HourCells(HourRules rules, RepeatedNumbers repeated, OddEvents odd) {
        events = new HourReader(rules, repeated);
        stride = events.placesOfAll();
        sums = new PackedSums(stride * 256);
        this.odd = odd;
    }

    void add(RowGroup group) {
        events.read(group, this::add);
    }

    private void add(int count) {
        if ((long) events.named.size() * stride > MOST_CELLS) {
            throw new OddEvents.TooMany();
        }
        sums.makeRoom(events.named.size() * stride);
        int[] runtimes = events.runtimes();
        int[] units = events.units;
        int[] places = events.places;
        int[] lengths = events.seconds;
        int[] marks = events.marks;
        long strange = 0;
        for (int i = 0; i < count; i++) {
            int unit = units[i];
            if ((marks[i] | places[i] | lengths[i] | (runtimes[unit] - lengths[i])) < 0) {
                strange += strange(i);
            } else {
                sums.add(unit * stride + places[i], lengths[i]);
            }
        }
        counted += count - strange;
    }

    /// One for an event that is left to the general way; none for one that is only too long.
    private int strange(int i) {
        int runtime = events.runtimes()[events.units[i]];
        if ((events.marks[i] | events.places[i] | events.seconds[i]) < 0 || runtime == 0) {
            odd.add(events.whole(i));
            return 1;
        }
        overlong++;
        above += events.seconds[i] - runtime;
        sums.add(events.units[i] * stride + events.places[i], runtime);
        return 0;
    }

    /// Adds what this worker found to the sums of all.
    void into(HourSums all) {
        all.add(counted, overlong, above);
        for (int unit = 0; unit < events.named.size(); unit++) {
            for (int place = 0; place < stride; place++) {
                int at = unit * stride + place;
                long seconds = sums.seconds(at);
                if (seconds > 0) {
                    all.add(
                            events.countryAt(place),
                            events.isAfterBorder(place),
                            events.named.unit(unit),
                            seconds,
                            sums.longEvents(at));
                }
            }
        }
    }
}
