package io.madang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/// The real program among 64 clients that want the same stages, and under `kill -9`.
///
/// Arguments: the studio folder, the seconds of the crowd, and how often to kill in each of three situations.
public final class SurvivalRun {

    private static final int CLIENTS = 64;

    private final Path studio;
    private final Path data;
    private final Random random = new Random(1);

    private SurvivalRun(Path studio, Path data) {
        this.studio = studio;
        this.data = data;
    }

    public static void main(String[] arguments) throws Exception {
        SurvivalRun run = new SurvivalRun(Path.of(arguments[0]), Files.createTempDirectory("survival"));
        run.importStudio();
        run.crowd(Integer.parseInt(arguments[1]));
        run.importStudio();
        int kills = Integer.parseInt(arguments[2]);
        run.killIdle(kills);
        run.killImports(kills);
        run.killAcceptances(kills);
    }

    private RealProgram importing() throws IOException {
        return RealProgram.command("import", studio.toString(), "--data", data.toString(), "--replace");
    }

    private void importStudio() throws IOException, InterruptedException {
        try (RealProgram command = importing()) {
            check(command.exit() == 0, "import");
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Broken: " + what);
        }
    }

    private void crowd(int seconds) throws Exception {
        try (RealProgram program = RealProgram.serve(data);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> stages = stages(program);
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            List<Future<Map<String, Integer>>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Random dice = new Random(client);
                clients.add(threads.submit(() -> ask(program, stages, dice, end)));
            }
            TreeMap<String, Integer> all = new TreeMap<>();
            for (Future<Map<String, Integer>> client : clients) {
                client.get().forEach((answer, count) -> all.merge(answer, count, Integer::sum));
            }
            System.out.printf("%d clients for %d s: %s%n", CLIENTS, seconds, all);
        }
    }

    /// How often each kind of answer came.
    private static Map<String, Integer> ask(RealProgram program, List<String> stages, Random dice, long end)
            throws IOException, InterruptedException {
        TreeMap<String, Integer> answers = new TreeMap<>();
        while (System.nanoTime() < end) {
            LocalDate from = LocalDate.parse("2021-03-01").plusDays(dice.nextInt(300));
            String body = """
                    {"stage": "%s", "from": "%s", "to": "%s", "holder": "Crew"%s}
                    """.formatted(
                            stages.get(dice.nextInt(stages.size())),
                            from,
                            from.plusDays(1 + dice.nextInt(5)),
                            dice.nextBoolean() ? ", \"squareMeters\": " + (50 + dice.nextInt(400)) : "");
            var answer = program.send("POST", "api/bookings", body);
            JsonNode said = RealProgram.parse(answer.body());
            boolean isExplained = answer.statusCode() != 409 || said.has("reasons") || said.has("detail");
            answers.merge(answer.statusCode() + (isExplained ? "" : " unexplained"), 1, Integer::sum);
            if (answer.statusCode() == 201 && dice.nextInt(3) == 0) {
                int released = program.send(
                                "DELETE", "api/bookings/" + said.get("id").asString(), "")
                        .statusCode();
                answers.merge("released " + released, 1, Integer::sum);
            }
        }
        return answers;
    }

    private RealProgram served(String after) throws IOException, InterruptedException {
        long start = System.nanoTime();
        RealProgram program = RealProgram.serve(data);
        System.out.printf("after %s: first answer in %.1f s%n", after, (System.nanoTime() - start) / 1e9);
        return program;
    }

    private void killIdle(int times) throws IOException, InterruptedException {
        for (int time = 0; time < times; time++) {
            List<String> before;
            try (RealProgram program = RealProgram.serve(data)) {
                program.send(
                        "POST", "api/bookings", """
                        {"stage": "%s", "from": "2022-08-%02d", "to": "2022-08-%02d", "holder": "Idle"}
                        """.formatted(stages(program).getFirst(), time + 1, time + 2));
                before = program.ids("api/bookings");
                program.kill();
            }
            try (RealProgram program = served("kill -9 while idle")) {
                check(program.ids("api/bookings").equals(before), "bookings after an idle kill");
            }
        }
    }

    private static List<String> stages(RealProgram program) throws IOException, InterruptedException {
        return program.json("GET", "api/lot", "")
                .get("studios")
                .valueStream()
                .flatMap(studio -> studio.get("stages").valueStream())
                .map(stage -> stage.get("id").asString())
                .toList();
    }

    private void killImports(int times) throws IOException, InterruptedException {
        List<String> sample = List.of();
        List<String> before;
        List<String> titles;
        try (RealProgram program = RealProgram.serve(data)) {
            before = program.ids("api/bookings");
            titles = program.ids("api/titles");
        }
        for (int time = 0; time < times; time++) {
            try (RealProgram command = importing()) {
                Thread.sleep(1_000 + random.nextInt(5_000));
                command.kill();
            }
            try (RealProgram program = served("kill -9 during import")) {
                List<String> now = program.ids("api/bookings");
                check(program.ids("api/titles").equals(titles), "titles after a killed import");
                if (!now.equals(before)) {
                    check(sample.isEmpty() || now.equals(sample), "bookings after a killed import");
                    sample = now;
                }
            }
        }
    }

    private void killAcceptances(int times) throws Exception {
        long plan;
        try (RealProgram program = RealProgram.serve(data)) {
            plan = planned(program);
        }
        for (int time = 0; time < times; time++) {
            List<String> before;
            try (RealProgram program = RealProgram.serve(data);
                    ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor()) {
                for (String id : program.ids("api/bookings")) {
                    if (id.startsWith("p" + plan + "-")) {
                        program.send("DELETE", "api/bookings/" + id, "");
                    }
                }
                before = program.ids("api/bookings");
                var _ = thread.submit(() -> program.send("POST", "api/plans/" + plan + "/acceptance", ""));
                Thread.sleep(random.nextInt(150));
                program.kill();
                thread.shutdownNow();
            }
            try (RealProgram program = served("kill -9 during plan acceptance")) {
                List<String> now = program.ids("api/bookings");
                long accepted = now.stream()
                        .filter(id -> id.startsWith("p" + plan + "-"))
                        .count();
                System.out.println("  bookings of the plan: " + accepted);
                check(now.containsAll(before), "bookings before the plan");
                check(accepted == 0 || accepted == placements(program, plan), "half a plan");
            }
        }
    }

    private static long planned(RealProgram program) throws IOException, InterruptedException {
        JsonNode run = program.json("POST", "api/plan-runs", "{\"seconds\": 10}");
        String path = "api/plan-runs/" + run.get("number").asLong();
        while (run.get("running").asBoolean()) {
            Thread.sleep(500);
            run = program.json("GET", path, "");
        }
        return run.get("plan").asLong();
    }

    private static long placements(RealProgram program, long plan) throws IOException, InterruptedException {
        return program.json("GET", "api/plans/" + plan, "")
                .get("placements")
                .valueStream()
                .filter(placement -> placement.hasNonNull("stage")
                        && !(placement.has("booked") && placement.get("booked").asBoolean()))
                .count();
    }
}
