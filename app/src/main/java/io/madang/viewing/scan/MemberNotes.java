package io.madang.viewing.scan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// One worker of a round: notes the members of those events that a slot asks for.
final class MemberNotes {

    private final EventReader events;
    private final MemberSearch search;
    private final MemberLog log;
    private final List<CountryWindow> windows;
    private final int stride;

    /// Per unit, the row of its slots; row 0 is for units nobody asks for.
    private int[] rowOf = new int[1024];

    private int knownUnits;
    private int knownPlaces;

    /// Per row and place of a country, its slot or −1.
    private int[] slots;

    private int rows = 1;
    private final int[] hits = new int[EventReader.BATCH];

    MemberNotes(List<CountryWindow> windows, MemberSearch search, MemberLog log) {
        this.windows = windows;
        this.search = search;
        this.log = log;
        events = new EventReader(windows, EnumSet.of(EventReader.Extra.MEMBER));
        stride = windows.size() + 1;
        slots = new int[stride];
        Arrays.fill(slots, -1);
    }

    MemberLog log() {
        return log;
    }

    void add(RowGroup group) {
        try {
            events.read(group, this::add);
        } catch (IndexOutOfBoundsException e) {
            // A member beyond the range that its file names.
            throw Damage.broken(group.file(), "profile", e);
        }
    }

    private void add(int count) {
        nameSlots();
        int[] units = events.units;
        int[] countries = events.countries;
        int[] seconds = events.seconds;
        int found = 0;
        // No branch on what is rare and hard to guess: every row is written, and only hits move on.
        for (int i = 0; i < count; i++) {
            int slot = slots[rowOf[units[i]] + countries[i]];
            hits[found] = i;
            found += (~slot >>> 31) & ((ViewingSums.MINIMUM - 1 - seconds[i]) >>> 31);
        }
        for (int hit = 0; hit < found; hit++) {
            int i = hits[hit];
            log.add(slots[rowOf[units[i]] + countries[i]], events.members[i]);
        }
    }

    /// Gives slots to the units and countries that the last rows have named for the first time.
    private void nameSlots() {
        if (events.placesKnown() != knownPlaces) {
            knownPlaces = events.placesKnown();
            knownUnits = 0;
            rows = 1;
        }
        for (; knownUnits < events.named.size(); knownUnits++) {
            if (knownUnits == rowOf.length) {
                rowOf = Arrays.copyOf(rowOf, 2 * knownUnits);
            }
            Map<Integer, Integer> byCountry = search.slotsOf(events.named.unit(knownUnits));
            rowOf[knownUnits] = byCountry.isEmpty() ? 0 : rowFor(byCountry);
        }
    }

    private int rowFor(Map<Integer, Integer> byCountry) {
        int row = stride * rows++;
        if (row + stride > slots.length) {
            slots = Arrays.copyOf(slots, 2 * (row + stride));
        }
        Arrays.fill(slots, row, row + stride, -1);
        for (int place = 0; place < knownPlaces; place++) {
            int country = windows.get(events.windowAt(place)).country();
            slots[row + place] = byCountry.getOrDefault(country, -1);
        }
        return row;
    }
}
