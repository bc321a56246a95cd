package io.madang.pages;

import io.madang.Program;
import io.madang.breakdown.Breakdowns;
import io.madang.breakdown.Stripboard;
import io.madang.common.DateRange;
import io.madang.common.SearchProgress;
import io.madang.fixtures.Boards;
import io.madang.folder.KeepOutcome;
import io.madang.folder.StudioFolders;
import io.madang.folder.StudioKeeping;
import io.madang.lot.Booking;
import io.madang.lot.BookingDesk;
import io.madang.lot.BookingId;
import io.madang.lot.BookingLevel;
import io.madang.lot.BookingOutcome;
import io.madang.lot.Lots;
import io.madang.lot.StageId;
import io.madang.platform.Storage;
import io.madang.ranking.ImportOutcome;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.PublishedFiles;
import io.madang.ranking.Top10Lists;
import io.madang.shooting.TitleSchedules;
import io.madang.slate.TitleId;
import io.madang.slate.Titles;
import io.madang.stageplan.Objective;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.Scenario;
import io.madang.stageplan.ScheduledSlate;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.StagePlans;
import io.madang.viewing.watch.WatchedFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /// The same, and counts a folder of viewing events.
    static SampleServer start(Path data, WatchedFolder viewing) {
        SampleServer server = new SampleServer(Program.serve(Storage.in(data), viewing, 0));
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

    /// Keeps a plan of the slate as it is.
    void plan(int seconds) {
        StagePlanning planning = program.part(StagePlanning.class);
        ScheduledSlate slate = ScheduledSlate.of(
                program.part(Titles.class).all(),
                program.part(TitleSchedules.class).all());
        StagePlanProblem problem =
                planning.problem(program.part(Lots.class).current().orElseThrow(), slate, Objective.LAUNCH);
        program.part(StagePlans.class)
                .keep(
                        Scenario.asIs(),
                        planning.planWhatFits(problem, PlanLimits.ofSeconds(seconds), SearchProgress.none()));
    }

    /// Adds a stripboard that shoots so many scenes a day in the order of the story.
    void schedule(String title, String name, int scenesPerDay) {
        Breakdowns breakdowns = program.part(Breakdowns.class);
        Breakdowns.Kept kept = breakdowns.find(TitleId.of(title)).orElseThrow();
        List<Stripboard> boards = new ArrayList<>(kept.breakdown().stripboards());
        boards.add(Boards.ofScenesPerDay("board-" + (boards.size() + 1), name, scenesPerDay, kept.breakdown()));
        Breakdowns.SaveOutcome outcome =
                breakdowns.save(TitleId.of(title), kept.breakdown().withStripboards(boards), kept.revision());
        if (!(outcome instanceof Breakdowns.SaveOutcome.Saved)) {
            throw new IllegalStateException("Not saved: " + outcome);
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
