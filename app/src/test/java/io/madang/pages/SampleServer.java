package io.madang.pages;

import io.madang.Program;
import io.madang.common.DateRange;
import io.madang.folder.KeepOutcome;
import io.madang.folder.StudioFolders;
import io.madang.folder.StudioKeeping;
import io.madang.lot.Booking;
import io.madang.lot.BookingDesk;
import io.madang.lot.BookingId;
import io.madang.lot.BookingLevel;
import io.madang.lot.BookingOutcome;
import io.madang.lot.StageId;
import io.madang.platform.Storage;
import io.madang.ranking.ImportOutcome;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.PublishedFiles;
import io.madang.ranking.Top10Lists;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The program with the sample studio on any free port.
final class SampleServer implements AutoCloseable {

    private static final Path SAMPLE = Path.of("..", "samples", "k-originals");

    private final Program program;

    private SampleServer(Program program) {
        this.program = program;
    }

    static SampleServer start(Path data) {
        SampleServer server = new SampleServer(Program.serve(Storage.in(data), 0));
        server.keepSample();
        return server;
    }

    private void keepSample() {
        StudioKeeping keeping = program.part(StudioKeeping.class);
        KeepOutcome outcome = keeping.keep(
                program.part(StudioFolders.class).read(SAMPLE).value().orElseThrow(), true);
        if (!(outcome instanceof KeepOutcome.Kept)) {
            throw new IllegalStateException("The sample was not kept: " + outcome);
        }
    }

    String address(String path) {
        return program.address().resolve(path).toString();
    }

    int port() {
        return program.address().getPort();
    }

    /// A confirmed booking of a whole stage by `holder`.
    void book(String id, String stage, String from, String to, String holder) {
        Booking booking = new Booking(
                BookingId.of(id),
                StageId.of(stage),
                BookingLevel.CONFIRMED,
                new Booking.Other(),
                DateRange.of(LocalDate.parse(from), LocalDate.parse(to)),
                Optional.empty(),
                holder,
                "");
        BookingOutcome outcome = program.part(BookingDesk.class).book(List.of(booking));
        if (!(outcome instanceof BookingOutcome.Booked)) {
            throw new IllegalStateException("Not booked: " + outcome);
        }
    }

    /// Keeps published Top 10 lists.
    void keepLists(Path file) {
        PublishedFile read =
                program.part(PublishedFiles.class).read(file).value().orElseThrow();
        ImportOutcome outcome = program.part(Top10Lists.class).keep(read);
        if (!(outcome instanceof ImportOutcome.Kept)) {
            throw new IllegalStateException("Not kept: " + outcome);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
