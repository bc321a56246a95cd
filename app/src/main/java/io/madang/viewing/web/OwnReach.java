package io.madang.viewing.web;

import io.madang.slate.TitleId;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingRow;
import io.madang.viewing.watch.Counting;
import io.madang.viewing.watch.Outlook;
import io.madang.viewing.watch.Presence;
import io.madang.viewing.watch.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where units stand in the lists of one day or week, over all countries.
public final class OwnReach {

    private final FolderWatch watch;

    public OwnReach(FolderWatch watch) {
        this.watch = watch;
    }

    /// A unit in one list.
    record Standing(ViewingListKey list, ViewingRow row, Presence presence) {

        boolean isWorld() {
            return list.country().isEmpty();
        }
    }

    /// All that is known now.
    ///
    /// @param missing why there may be more
    record Standings(
            Map<ViewedUnit, List<Standing>> byUnit, Optional<Told.Later<Map<ViewingListKey, ViewingList>>> missing) {

        List<Standing> of(ViewedUnit unit) {
            return byUnit.getOrDefault(unit, List.of());
        }
    }

    /// The titles of the folder that are ours.
    static List<ViewedTitle> ours(Counting counting) {
        return counting.terms().stream()
                .flatMap(terms -> terms.titles().stream())
                .filter(title -> title.slate().isPresent())
                .toList();
    }

    static List<ViewedTitle> ours(TitleId id, Counting counting) {
        return ours(counting).stream()
                .filter(title -> title.slate().equals(Optional.of(id)))
                .toList();
    }

    /// In the period asked for, or else in the newest of each country.
    Standings standings(Collection<ViewedUnit> units, ListsAsked asked, Counting counting) {
        Map<Sheet, Told<Map<ViewingListKey, ViewingList>>> sheets = new HashMap<>();
        Map<Sheet, List<Sheet>> before = new HashMap<>();
        Map<ViewedUnit, List<Standing>> byUnit = new HashMap<>();
        for (String place :
                Stream.concat(Stream.of(""), ListsAsked.codes(counting)).toList()) {
            asked.sheet(place, counting).ifPresent(sheet -> {
                Told<Map<ViewingListKey, ViewingList>> told = sheets.computeIfAbsent(sheet, watch::lists);
                List<Sheet> earlier = before.computeIfAbsent(sheet, one -> Outlook.earlier(one, counting));
                told.known()
                        .ifPresent(lists -> lists(lists, sheet, place)
                                .forEach(list -> list.rows().stream()
                                        .filter(row -> units.contains(row.unit()))
                                        .forEach(row -> byUnit.computeIfAbsent(row.unit(), _ -> new ArrayList<>())
                                                .add(new Standing(
                                                        list.key(),
                                                        row,
                                                        watch.sheets().presence(list.key(), row, earlier))))));
            });
        }
        return new Standings(
                byUnit,
                sheets.values().stream().flatMap(told -> told.later().stream()).findFirst());
    }

    private static Stream<ViewingList> lists(Map<ViewingListKey, ViewingList> lists, Sheet sheet, String place) {
        return Stream.of(ViewingCategory.values())
                .flatMap(category -> Stream.ofNullable(lists.get(sheet.key(place, category))));
    }
}
