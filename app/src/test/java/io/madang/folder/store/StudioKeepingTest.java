package io.madang.folder.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.format.UssFiles;
import io.madang.breakdown.store.PostgresBreakdowns;
import io.madang.fixtures.TestDatabase;
import io.madang.folder.KeepOutcome;
import io.madang.folder.StudioFolder;
import io.madang.folder.format.YamlStudioFolders;
import io.madang.launch.store.PostgresLaunches;
import io.madang.lot.BookingId;
import io.madang.lot.Lots;
import io.madang.lot.holidays.KnownHolidays;
import io.madang.lot.store.PostgresLots;
import io.madang.partner.store.PostgresPartners;
import io.madang.platform.Database;
import io.madang.script.format.ScreenplayFiles;
import io.madang.slate.store.PostgresTitles;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/// A whole studio in a real database.
class StudioKeepingTest {

    private final Database database = TestDatabase.fresh();
    private final Lots lots = new PostgresLots(database);
    private final TransactionalStudioKeeping keeping = new TransactionalStudioKeeping(
            database.transactions(),
            new PostgresPartners(database),
            new PostgresTitles(database),
            lots,
            new PostgresBreakdowns(database, new UssFiles(), InstantSource.system(), () -> "tester"),
            new PostgresLaunches(database));

    @Test
    void theSampleComesBackAsItWasKept() {
        StudioFolder sample = read("../samples/k-originals");
        assertThat(keeping.keep(sample, false)).isInstanceOf(KeepOutcome.Kept.class);
        assertThat(keeping.kept()).contains(sample);
    }

    @Test
    void anotherStudioTakesThePlaceOfAllOfIt() {
        keeping.keep(read("../samples/k-originals"), false);
        StudioFolder rhine = read("src/test/resources/folder/rhine");
        assertThat(keeping.keep(rhine, false)).isInstanceOf(KeepOutcome.WouldLose.class);
        assertThat(keeping.keep(rhine, true)).isInstanceOf(KeepOutcome.Kept.class);
        assertThat(keeping.kept()).contains(rhine);
    }

    @Test
    void aConfirmedBookingMadeSinceTheExportIsNotLost() {
        StudioFolder rhine = read("src/test/resources/folder/rhine");
        keeping.keep(rhine, false);
        assertThat(keeping.keep(rhine, false)).isInstanceOf(KeepOutcome.Kept.class);
        lots.change(rhine.lot()
                .bookings()
                .getFirst()
                .movedTo(rhine.lot().stages().getFirst().id(), 7));
        KeepOutcome outcome = keeping.keep(rhine, false);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        KeepOutcome.WouldLose.class,
                        lost -> assertThat(lost.bookings())
                                .extracting(booking -> booking.id())
                                .containsExactly(BookingId.of("roof-repair")));
    }

    private static StudioFolder read(String folder) {
        return new YamlStudioFolders(new KnownHolidays(), new ScreenplayFiles(), new UssFiles())
                .read(Path.of(folder))
                .value()
                .orElseThrow();
    }
}
