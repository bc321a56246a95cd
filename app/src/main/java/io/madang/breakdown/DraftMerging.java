package io.madang.breakdown;

import io.madang.breakdown.DraftMerge.Field;
import io.madang.breakdown.DraftMerge.SheetChange;
import io.madang.script.DraftChange;
import io.madang.script.Scene;
import io.madang.script.Script;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes a later draft into a breakdown: what a person wrote on a sheet stays, what the draft says anew comes in.
///
/// A field that still is as the older draft had it takes the newer draft's word; elements are only added, since
/// somebody
/// may be needed who no longer speaks.
final class DraftMerging {

    private final Breakdown breakdown;
    private final Script older;
    private final Script newer;
    private final DraftSheets before;
    private final DraftSheets after;
    private final DraftElements elements;
    private final FreeNumbers numbers;
    private final Set<String> sheetKeys = new HashSet<>();
    private final List<BreakdownSheet> merged = new ArrayList<>();
    private final List<SheetChange> changes = new ArrayList<>();
    private final Set<SheetId> fresh = new LinkedHashSet<>();
    private final Set<SheetId> gone = new HashSet<>();

    DraftMerging(Breakdown breakdown, Script older, Script newer) {
        this.breakdown = breakdown;
        this.older = older;
        this.newer = newer;
        this.before = new DraftSheets(older);
        this.after = new DraftSheets(newer);
        this.elements = new DraftElements(breakdown, after.breakdown());
        this.numbers = new FreeNumbers(breakdown.sheets());
        breakdown.sheets().forEach(sheet -> sheetKeys.add(sheet.id().value()));
        breakdown.banners().keySet().forEach(banner -> sheetKeys.add(banner.value()));
    }

    DraftMerge merge() {
        DraftSheets.Owners own = before.owners(breakdown.sheets());
        for (DraftChange change : newer.since(older).scenes()) {
            Optional<BreakdownSheet> mine = change.older().flatMap(own::of);
            changes.add(sheet(change, mine));
        }
        SheetBoards boards = new SheetBoards(fresh, gone);
        Breakdown result = new Breakdown(
                breakdown.title(),
                breakdown.header(),
                withUnowned(own.unowned()),
                breakdown.banners(),
                elements.categories(),
                elements.all(),
                breakdown.stripboards().stream().map(boards::on).toList(),
                breakdown.calendars(),
                breakdown.kept());
        return new DraftMerge(result, changes);
    }

    private SheetChange sheet(DraftChange change, Optional<BreakdownSheet> mine) {
        Optional<Scene> now = change.newer().filter(scene -> !scene.isOmitted());
        if (now.isEmpty()) {
            mine.ifPresent(sheet -> gone.add(sheet.id()));
            return new SheetChange(change, mine, Optional.empty(), Set.of());
        }
        boolean isOld = change.older().filter(scene -> !scene.isOmitted()).isPresent();
        if (isOld && mine.isEmpty()) {
            // Somebody took its sheet away; that is work too.
            return new SheetChange(change, mine, Optional.empty(), Set.of());
        }
        Set<Field> ownWord = EnumSet.noneOf(Field.class);
        BreakdownSheet sheet =
                mine.map(own -> changed(own, change, now.get(), ownWord)).orElseGet(() -> added(now.get()));
        merged.add(sheet);
        return new SheetChange(change, mine, Optional.of(sheet), ownWord);
    }

    private BreakdownSheet added(Scene scene) {
        BreakdownSheet draft = after.of(scene);
        String last = merged.isEmpty() ? "" : merged.getLast().number();
        String number =
                scene.isNumbered() || (merged.isEmpty() && breakdown.sheets().isEmpty())
                        ? scene.number()
                        : numbers.after(last);
        String key = Keys.free("sheet\n" + number, sheetKeys::contains);
        sheetKeys.add(key);
        BreakdownSheet sheet = draft.as(SheetId.of(key), number).needing(elements.own(draft.elements()));
        fresh.add(sheet.id());
        return sheet;
    }

    private BreakdownSheet changed(BreakdownSheet mine, DraftChange change, Scene scene, Set<Field> ownWord) {
        BreakdownSheet was = before.of(change.older().orElseThrow());
        BreakdownSheet now = after.of(scene);
        Words words = new Words(ownWord);
        String time = words.pick(Field.TIME_OF_DAY, mine.timeOfDay(), was.timeOfDay(), now.timeOfDay());
        Set<ElementId> needed = new LinkedHashSet<>(mine.elements());
        List<ElementId> known = elements.own(was.elements());
        elements.own(now.elements()).stream()
                .filter(element -> !known.contains(element))
                .forEach(needed::add);
        return new BreakdownSheet(
                mine.id(),
                scene.isNumbered()
                        ? words.pick(Field.NUMBER, mine.number(), was.number(), now.number())
                        : mine.number(),
                words.pick(Field.SETTING, mine.setting(), was.setting(), now.setting()),
                words.pick(Field.SET, mine.set(), was.set(), now.set()),
                mine.location(),
                time,
                time.equals(now.timeOfDay()) ? now.dayPart() : mine.dayPart(),
                words.pick(Field.SCRIPT_DAY, mine.scriptDay(), was.scriptDay(), now.scriptDay()),
                mine.unit(),
                mine.scriptPage(),
                words.pick(Field.LENGTH, mine.length(), was.length(), now.length()),
                mine.shootingTime(),
                words.pick(Field.SYNOPSIS, mine.synopsis(), was.synopsis(), now.synopsis()),
                List.copyOf(needed),
                words.pick(Field.NOTES, mine.notes(), was.notes(), now.notes()));
    }

    /// Who has the last word on a field: a person who changed it, else the newer draft.
    private record Words(Set<Field> ownWord) {

        <T> T pick(Field field, T mine, T was, T now) {
            if (mine.equals(was)) {
                return now;
            }
            if (!was.equals(now) && !mine.equals(now)) {
                ownWord.add(field);
            }
            return mine;
        }
    }

    /// Sheets that no scene of the older draft had stay where they stood, behind the sheet before them.
    private List<BreakdownSheet> withUnowned(Set<SheetId> unowned) {
        List<BreakdownSheet> sheets = new ArrayList<>(merged);
        int place = 0;
        for (BreakdownSheet sheet : breakdown.sheets()) {
            if (unowned.contains(sheet.id())) {
                sheets.add(place++, sheet);
            } else {
                for (int index = 0; index < sheets.size(); index++) {
                    place = sheets.get(index).id().equals(sheet.id()) ? index + 1 : place;
                }
            }
        }
        return sheets;
    }
}
