package io.madang.folder.format;

import io.madang.launch.LaunchDate;
import io.madang.launch.LaunchHour;
import io.madang.launch.LaunchPlan;
import io.madang.launch.LaunchStatus;
import io.madang.launch.TerritoryLaunch;

/// Writes the part `launch` of a title's file.
final class LaunchWriter {

    private LaunchWriter() {}

    static void write(Block title, LaunchPlan plan) {
        Block block = new Block();
        plan.world().ifPresent(date -> date(block, date));
        if (plan.status() != LaunchStatus.PLANNED) {
            block.value("status", Value.word(plan.status()));
        }
        Block exceptions = new Block();
        plan.exceptions().forEach((code, launch) -> exception(exceptions, code, launch));
        if (!plan.exceptions().isEmpty()) {
            block.block("except", exceptions);
        }
        title.block("launch", block.lines("references", plan.references()));
    }

    private static void exception(Block block, String code, TerritoryLaunch launch) {
        switch (launch) {
            case TerritoryLaunch.Withheld() -> block.value(code, LaunchReader.NONE);
            case LaunchDate date ->
                date.hour()
                        .ifPresentOrElse(
                                _ -> block.block(code, date(new Block(), date)), () -> block.value(code, date.day()));
        }
    }

    private static Block date(Block block, LaunchDate date) {
        block.value("day", date.day());
        date.hour().ifPresent(hour -> block.value("at", hour));
        return block;
    }

    /// The hour of the house; the usual one is left out.
    static void hour(Block studio, LaunchHour hour) {
        if (!hour.equals(new LaunchHour.Local())) {
            studio.value(LaunchReader.HOUR_OF_HOUSE, hour);
        }
    }
}
