package io.madang.folder;

import java.util.Optional;

/// Keeps a whole studio in the database, and gives it back.
public interface StudioKeeping {

    /// Puts `studio` in the place of what is kept, all of it or nothing.
    ///
    /// @param force also where confirmed bookings or work on breakdowns or launches would be lost
    KeepOutcome keep(StudioFolder studio, boolean force);

    /// What is kept, all of the same moment; empty before the first import.
    Optional<StudioFolder> kept();
}
