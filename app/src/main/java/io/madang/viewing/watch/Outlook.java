package io.madang.viewing.watch;

import io.madang.viewing.Measure;
import io.madang.viewing.ViewingPeriod;
import io.madang.viewing.ViewingPeriod.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which sheets should be in memory, by what has been counted.
public final class Outlook {

    /// How many days and weeks back it is known who was where.
    private static final int DAYS_BACK = 100;

    private static final int WEEKS_BACK = 53;

    /// Members are counted from the events themselves, so only the newest are worth it.
    private static final int MEMBER_DAYS_BACK = 7;

    private static final int MEMBER_WEEKS_BACK = 1;

    private Outlook() {}

    /// What people look at first: the newest days and weeks with those before; members come last.
    static List<Sheet> newest(Newest newest) {
        List<Sheet> sheets = new ArrayList<>();
        for (Measure measure : List.of(Measure.VIEWS, Measure.HOURS, Measure.MEMBERS)) {
            for (Length length : Length.values()) {
                newest.periods(length).stream()
                        .map(period -> new Sheet(period, measure))
                        .flatMap(sheet -> Stream.of(sheet, sheet.before()))
                        .distinct()
                        .forEach(sheets::add);
            }
        }
        return sheets;
    }

    /// Sheets of earlier days or weeks that may have lists, the newest first.
    public static List<Sheet> earlier(Sheet sheet, Counting counting) {
        return counting.days().headSet(sheet.period().days().from()).reversed().stream()
                .map(day -> Newest.periodOf(sheet.period().length(), day))
                .distinct()
                .map(period -> new Sheet(period, sheet.measure()))
                .toList();
    }

    /// The sheets that tell movement and times of the newest ones.
    static List<Sheet> history(Newest newest, Counting counting) {
        List<Sheet> sheets = new ArrayList<>();
        for (Measure measure : List.of(Measure.VIEWS, Measure.HOURS, Measure.MEMBERS)) {
            for (Length length : Length.values()) {
                ViewingPeriod last = List.copyOf(newest.periods(length)).getLast();
                earlier(new Sheet(last, measure), counting).stream()
                        .limit(back(length, measure))
                        .forEach(sheets::add);
            }
        }
        return sheets;
    }

    private static int back(Length length, Measure measure) {
        boolean isMembers = measure == Measure.MEMBERS;
        return switch (length) {
            case DAY -> isMembers ? MEMBER_DAYS_BACK : DAYS_BACK;
            case WEEK -> isMembers ? MEMBER_WEEKS_BACK : WEEKS_BACK;
        };
    }
}
