package io.madang.viewing.watch;

import io.madang.common.Message;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingRow;
import io.madang.viewing.watch.Presence.Movement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lists in memory: whole sheets, those nobody has asked for longest go first; and of every sheet seen, who was where.
///
/// One thread fills it, others read.
public final class KeptSheets {

    /// A sheet of all countries takes about a megabyte.
    private static final int MOST_SHEETS = 48;

    /// A list of any day.
    private record Place(String country, ViewingCategory category) {
        static Place of(ViewingListKey key) {
            return new Place(key.country(), key.category());
        }
    }

    private final Map<Sheet, Map<ViewingListKey, ViewingList>> sheets = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Sheet, Map<Place, List<ViewedUnit>>> ranks = new HashMap<>();
    private final Map<Sheet, Message> refused = new HashMap<>();
    private final Set<Sheet> stale = new HashSet<>();

    synchronized void keep(Sheet sheet, Collection<ViewingList> lists) {
        Map<ViewingListKey, ViewingList> byKey = new HashMap<>();
        Map<Place, List<ViewedUnit>> units = new HashMap<>();
        for (ViewingList list : lists) {
            byKey.put(list.key(), list);
            units.put(
                    Place.of(list.key()),
                    list.rows().stream().map(ViewingRow::unit).toList());
        }
        sheets.put(sheet, byKey);
        ranks.put(sheet, units);
        refused.remove(sheet);
        stale.remove(sheet);
        if (sheets.size() > MOST_SHEETS) {
            sheets.remove(sheets.keySet().iterator().next());
        }
    }

    /// It cannot be made, for a reason that goes away only when hours are counted.
    synchronized void refuse(Sheet sheet, Message reason) {
        refused.put(sheet, reason);
        stale.remove(sheet);
    }

    /// What the hour may change is to be made anew; until then the old lists are shown.
    synchronized void changed(EventHour hour) {
        ranks.keySet().stream().filter(sheet -> sheet.touches(hour)).forEach(stale::add);
        refused.keySet().removeIf(sheet -> sheet.touches(hour));
    }

    /// The tables beside the events may have changed, or lists been closed.
    synchronized void allChanged() {
        stale.addAll(ranks.keySet());
        refused.clear();
    }

    /// True where who was where is known as it is now, or why it cannot be.
    synchronized boolean isTraced(Sheet sheet) {
        return (ranks.containsKey(sheet) && !stale.contains(sheet)) || refused.containsKey(sheet);
    }

    /// True where the lists are here as they are now, or it is known why they cannot be.
    public synchronized boolean isWhole(Sheet sheet) {
        return (sheets.containsKey(sheet) && !stale.contains(sheet)) || refused.containsKey(sheet);
    }

    /// The lists as they were made last.
    public synchronized Optional<Map<ViewingListKey, ViewingList>> lists(Sheet sheet) {
        return Optional.ofNullable(sheets.get(sheet));
    }

    public synchronized Optional<Message> refusal(Sheet sheet) {
        return Optional.ofNullable(refused.get(sheet));
    }

    /// @param earlier every sheet before this one that can be made, the newest first
    public synchronized Presence presence(ViewingListKey key, ViewingRow row, List<Sheet> earlier) {
        Place place = Place.of(key);
        Sheet before = new Sheet(key.period(), key.measure()).before();
        List<ViewedUnit> then = units(before, place);
        int times = 1;
        boolean isLeast = false;
        for (Sheet sheet : earlier) {
            isLeast |= !ranks.containsKey(sheet);
            times += units(sheet, place).contains(row.unit()) ? 1 : 0;
        }
        return new Presence(movement(row, then, times, isLeast), times, isLeast);
    }

    private List<ViewedUnit> units(Sheet sheet, Place place) {
        return ranks.getOrDefault(sheet, Map.of()).getOrDefault(place, List.of());
    }

    private static Movement movement(ViewingRow row, List<ViewedUnit> then, int times, boolean isLeast) {
        if (then.isEmpty()) {
            return new Movement.Unknown();
        }
        int index = then.indexOf(row.unit());
        if (index >= 0) {
            return new Movement.Moved(index + 1 - row.rank());
        }
        if (times > 1) {
            return new Movement.Back();
        }
        return isLeast ? new Movement.Unknown() : new Movement.New();
    }
}
