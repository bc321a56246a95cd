package io.madang.stageplan.cli;

import static io.madang.stageplan.SmallSlate.set;
import static io.madang.stageplan.SmallSlate.title;
import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.Parsed;
import io.madang.common.Refusal;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import io.madang.platform.Columns;
import io.madang.shooting.TitleSchedules.ShotSet;
import io.madang.shooting.TitleSchedules.TitleSchedule;
import io.madang.slate.TitleId;
import io.madang.stageplan.PlanSource;
import io.madang.stageplan.ScheduledSlate;
import io.madang.stageplan.SmallSlate;
import io.madang.stageplan.SmallSlate.Wish;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.solver.StagePlanSearch;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private List<TitleSchedule> schedules = List.of();

    private final SmallSlate slate = new SmallSlate(30)
            .stage("one", 500, false)
            .stage("two", 500, true)
            .lease(0, 30, 100, "one", "two")
            .title(title("calm", Wish.target(2), set("house", 300, 1, 3, 1), set("bank", 300, 1, 3, 1)))
            .title(title("urgent", Wish.target(5), set("ship", 400, 1, 3, 1)));

    @Test
    void writesEveryKeyOfTheJson() {
        assertThat(run("--format", "json", "--leases")).as(err::toString).isZero();

        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.propertyNames())
                .contains("status", "cost", "bound", "gap", "seconds", "seed", "terms", "titles", "placements")
                .contains("stages", "lost", "reasons", "leases");
        assertThat(json.get("status").asString()).isEqualTo("OPTIMAL");
        assertThat(json.get("placements")).hasSize(3);
        assertThat(json.get("placements").get(0).propertyNames())
                .contains("title", "set", "stage", "build_from", "shoot_from", "shoot_to", "strike_to");
        assertThat(json.get("titles").get(0).get("late_days").asInt()).isPositive();
        assertThat(json.get("titles").get(0).get("held_up_by")).isNotEmpty();
    }

    @Test
    void tellsWhatIsLostWithoutTheOnlyStudio() {
        assertThat(run("--without", "studio", "--format", "json"))
                .as(err::toString)
                .isEqualTo(1);

        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("status").asString()).isEqualTo("IMPOSSIBLE");
        assertThat(json.get("lost")).hasSize(2);
        assertThat(json.get("reasons")).hasSize(3);
        assertThat(json.get("comparison").get("launches")).hasSize(2);
    }

    @Test
    void namesTheStudiosItKnows() {
        assertThat(run("--without", "nowhere")).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere", "The lot has: studio");
    }

    @Test
    void givesTheSamePlanForTheSameSteps() {
        run("--steps", "3", "--time-limit", "60", "--format", "json");
        JsonNode first = JsonMapper.shared().readTree(out.toString()).get("placements");
        out.getBuffer().setLength(0);
        run("--steps", "3", "--time-limit", "60", "--format", "json");
        assertThat(JsonMapper.shared().readTree(out.toString()).get("placements"))
                .isEqualTo(first);
    }

    @Test
    void printsOneHundredColumnsInBothLanguages() {
        assertThat(run("--language", "en", "--leases")).as(err::toString).isZero();
        assertThat(out.toString()).contains("Proved: no plan has less", "Without Studio:", "Why not earlier");
        assertThat(run("--language", "ko", "--leases")).isZero();
        assertThat(out.toString()).contains("스테이지", "증명했습니다");
        assertThat(out.toString().lines()).allMatch(line -> Columns.width(line) <= 100);
    }

    @Test
    void saysWhereTheShootDaysOfEverySetComeFrom() {
        TreeSet<LocalDate> dates = new TreeSet<>(List.of(SmallSlate.day(0), SmallSlate.day(4)));
        schedules = List.of(new TitleSchedule(
                TitleId.of("calm"),
                "Second pass",
                true,
                dates,
                3,
                OptionalInt.empty(),
                List.of(
                        new ShotSet("HOUSE", Optional.empty(), dates),
                        new ShotSet("강가", Optional.empty(), new TreeSet<>(List.of(SmallSlate.day(4)))))));
        assertThat(run("--format", "json")).as(err::toString).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("placements").valueStream())
                .allSatisfy(place -> assertThat(place.get("shoot_days_from").asString())
                        .isEqualTo(place.get("set").asString().equals("house") ? "schedule" : "typed"));
        JsonNode schedule = json.get("schedules").get(0);
        assertThat(schedule.get("board").asString()).isEqualTo("Second pass");
        assertThat(schedule.get("sets").get(0).get("shoot_days").asInt()).isEqualTo(2);
        assertThat(schedule.get("sets").get(0).get("typed").asInt()).isEqualTo(3);
        assertThat(schedule.get("unknown_sets").get(0).get("name").asString()).isEqualTo("강가");

        out.getBuffer().setLength(0);
        run("--language", "en");
        assertThat(out.toString())
                .contains("calm: stripboard Second pass (locked), 2 shooting days")
                .contains("house: 2 (typed: 3)", "bank: 3, as typed", "강가 (1)", "Scenes without a day, not counted: 3");
        run("--language", "ko");
        assertThat(out.toString()).contains("calm: 스트립보드 Second pass(잠금), 촬영일 2일", "강가(1일)");
        assertThat(out.toString().lines()).allMatch(line -> Columns.width(line) <= 100);
    }

    private int run(String... arguments) {
        PlanSource source = new PlanSource() {
            @Override
            public Parsed<Given> read(Path folder) {
                return Parsed.of(new Given(slate.lot(), ScheduledSlate.of(slate.titles(), schedules)), List.of());
            }

            @Override
            public Parsed<LotChange> readChange(Path file, Lot lot) {
                return Parsed.of(LotChange.none(), List.of());
            }
        };
        StagePlanning planning = new StagePlanning(new StagePlanSearch(), (country, year) -> Set.of());
        CommandLine line = new CommandLine(new PlanCommand(source, planning))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((trouble, command, parsed) -> {
                    if (!(trouble instanceof Refusal refusal)) {
                        throw trouble;
                    }
                    command.getErr().println(refusal.reason());
                    return 2;
                });
        return line.execute(words(arguments));
    }

    private static String[] words(String... arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = "folder";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return words;
    }
}
