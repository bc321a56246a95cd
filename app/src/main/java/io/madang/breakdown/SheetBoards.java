package io.madang.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts new sheets into the boneyards of all stripboards and takes gone ones off.
record SheetBoards(Set<SheetId> fresh, Set<SheetId> gone) {

    Stripboard on(Stripboard board) {
        List<Strip> boneyard = new ArrayList<>(stayed(board.boneyard()));
        fresh.forEach(id -> boneyard.add(new Strip.Sheet(id)));
        return new Stripboard(
                board.id(),
                board.name(),
                board.units().stream()
                        .map(unit -> new Stripboard.Unit(unit.name(), stayed(unit.strips())))
                        .toList(),
                boneyard,
                board.calendar());
    }

    private List<Strip> stayed(List<Strip> strips) {
        return strips.stream()
                .filter(strip -> !(strip instanceof Strip.Sheet sheet && gone.contains(sheet.id())))
                .toList();
    }
}
