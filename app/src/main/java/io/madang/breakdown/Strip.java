package io.madang.breakdown;

import java.time.LocalDate;
import java.util.Optional;

/// One row of a stripboard.
public sealed interface Strip {

    /// A scene.
    record Sheet(SheetId id) implements Strip {}

    /// The end of a shooting day: everything above, down from the break before, is shot on it.
    ///
    /// @param date empty where the calendar tells it
    record DayBreak(Optional<LocalDate> date) implements Strip {}

    /// A row with a text, such as a company move; the `Breakdown` has the text.
    record Banner(SheetId id) implements Strip {}
}
