package io.madang.viewing.scan;

import io.madang.viewing.scan.EventReader.Extra;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// One worker of a round: notes the members of those events that a slot asks for.
final class MemberNotes {

    private final EventReader events;
    private final Function<Unit, Map<Integer, Integer>> slotsOf;
    private final CodeBook excluded = new CodeBook();
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
        this(windows, search::slotsOf, log, EnumSet.of(Extra.MEMBER));
    }

    /// Takes any event as it is.
    ///
    /// @param slotsOf the slots of a cut by country, or one of `MemberScan.WORLD`
    /// @param excluded accounts that do not count
    MemberNotes(
            List<CountryWindow> windows,
            Function<Unit, Map<Integer, Integer>> slotsOf,
            Set<Long> excluded,
            MemberLog log) {
        this(
                windows,
                slotsOf,
                log,
                excluded.isEmpty()
                        ? EnumSet.of(Extra.MEMBER, Extra.CUT, Extra.ANY_VALUE)
                        : EnumSet.of(Extra.MEMBER, Extra.CUT, Extra.ANY_VALUE, Extra.ACCOUNT));
        excluded.forEach(this.excluded::codeOf);
    }

    private MemberNotes(
            List<CountryWindow> windows,
            Function<Unit, Map<Integer, Integer>> slotsOf,
            MemberLog log,
            Set<Extra> extras) {
        this.windows = windows;
        this.slotsOf = slotsOf;
        this.log = log;
        events = new EventReader(windows, extras);
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
            if (excluded.size() > 0 && excluded.has(events.accounts[i])) {
                continue;
            }
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
            Map<Integer, Integer> byCountry = slotsOf.apply(events.named.unit(knownUnits));
            rowOf[knownUnits] = byCountry.isEmpty() ? 0 : rowFor(byCountry);
        }
    }

    private int rowFor(Map<Integer, Integer> byCountry) {
        int row = stride * rows++;
        if (row + stride > slots.length) {
            slots = Arrays.copyOf(slots, 2 * (row + stride));
        }
        Arrays.fill(slots, row, row + stride, -1);
        int world = byCountry.getOrDefault(MemberScan.WORLD, -1);
        for (int place = 0; place < knownPlaces; place++) {
            int country = windows.get(events.windowAt(place)).country();
            slots[row + place] = byCountry.getOrDefault(country, world);
        }
        return row;
    }
}
