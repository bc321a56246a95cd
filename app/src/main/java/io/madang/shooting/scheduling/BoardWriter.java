package io.madang.shooting.scheduling;

import io.madang.shooting.ShootingCheck.BoardDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Dates of scenes as the days of a board: within a day by location, then by set, then as in the script.
final class BoardWriter {

    private final ShootTable table;

    BoardWriter(ShootTable table) {
        this.table = table;
    }

    List<BoardDay> days(int[] dates) {
        List<BoardDay> days = new ArrayList<>();
        for (int date = 0; date < table.dates; date++) {
            for (int unit = 0; unit < table.units; unit++) {
                int currentDate = date;
                int currentUnit = unit;
                List<Integer> scenes = IntStream.range(0, table.scenes)
                        .filter(scene -> dates[scene] == currentDate && table.unit[scene] == currentUnit)
                        .boxed()
                        .sorted(Comparator.<Integer>comparingInt(scene -> table.location[scene])
                                .thenComparingInt(scene -> table.set[scene])
                                .thenComparingInt(scene -> scene))
                        .toList();
                days.add(new BoardDay(table.problem.dates().get(date), unit, scenes));
            }
        }
        return days;
    }
}
