package io.madang.stageplan.solver;

import io.madang.lot.Booking;
import io.madang.lot.Lot;
import io.madang.lot.Stage;
import io.madang.stageplan.solver.IntegerSlate.Floor;
import java.util.ArrayList;
import java.util.List;

/// Reads the stages with the area that confirmed bookings take from them day by day.
final class FloorReader {

    private FloorReader() {}

    static List<Floor> read(Lot lot, DayLine days) {
        List<Floor> floors = new ArrayList<>();
        for (Stage stage : lot.stages()) {
            floors.add(new Floor(floors.size(), stage, stage.area().hundredths(), load(lot, stage, days)));
        }
        return floors;
    }

    private static int[] load(Lot lot, Stage stage, DayLine days) {
        int[] load = new int[days.size()];
        lot.bookings().stream()
                .filter(Booking::isConfirmed)
                .filter(booking -> booking.stage().equals(stage.id()))
                .forEach(booking -> add(booking, stage, days, load));
        return load;
    }

    private static void add(Booking booking, Stage stage, DayLine days, int[] load) {
        long capacity = stage.area().hundredths();
        long area = areaOf(booking, stage);
        int to = days.firstFrom(booking.days().to());
        for (int day = days.firstFrom(booking.days().from()); day < to; day++) {
            load[day] = Math.toIntExact(Math.min(capacity, load[day] + area));
        }
    }

    /// Floor the booking takes, in hundredths of m²: all of it where the stage is not shared.
    static long areaOf(Booking booking, Stage stage) {
        long capacity = stage.area().hundredths();
        return stage.sharing()
                ? booking.area()
                        .map(area -> Math.min(area.hundredths(), capacity))
                        .orElse(capacity)
                : capacity;
    }
}
