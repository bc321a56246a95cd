package io.madang.benchmarks.viewing;

import io.madang.benchmarks.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Asks Spark with two threads what the scan and `top10 rank` are asked, each in a process of its own, one after the
/// other.
///
/// `plain` is the question of `ViewingBenchmarks` alone; `product` counts every rule: duplicates, borders of days,
/// excluded
/// accounts. Processor time comes from the system, in hundredths of a second, and memory is looked at ten times a
/// second.
public final class SparkComparison {

    public static final String USAGE = """
            viewing-spark FOLDER DAY [hours|members …]        Spark local[2] beside the scan and top10 rank
            """;

    private static final int USER_TICKS_OF_CHILDREN = 13;
    private static final int SYSTEM_TICKS_OF_CHILDREN = 14;
    private static final double TICKS_IN_A_SECOND = 100;

    private static final List<String> SPARK = List.of(
            "-Xmx4g",
            "-Dspark.master=local[2]",
            "-Dspark.ui.enabled=false",
            "-Dspark.driver.host=127.0.0.1",
            "-Dspark.driver.bindAddress=127.0.0.1",
            "-Dio.netty.tryReflectionSetAccessible=true",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");

    private SparkComparison() {}

    public static void run(List<String> words) throws IOException, InterruptedException {
        String folder = words.get(0);
        String day = words.get(1);
        List<String> measures = words.size() > 2 ? words.subList(2, words.size()) : List.of("hours", "members");
        Path scratch = Files.createTempDirectory("madang-spark");
        System.out.println("# " + Machine.inWords());
        for (String measure : measures) {
            String store = scratch.resolve(measure).toString();
            String out = scratch.resolve(measure + ".csv").toString();
            List<String> asked = List.of("--day", day, "--country", "all", "--measure", measure);
            measure(
                    "plain " + measure + ", scan",
                    ours("io.madang.benchmarks.Benchmarks", List.of("viewing", folder, "scan-" + measure)));
            measure("plain " + measure + ", Spark", spark("io.madang.spark.PlainQuestion", List.of(folder, measure)));
            List<String> rank = new ArrayList<>(List.of("top10", "rank", folder, "--store", store, "--format", "csv"));
            rank.addAll(asked);
            String ranked = measure("product " + measure + ", top10 rank", ours("io.madang.Main", rank));
            List<String> job = new ArrayList<>(List.of(folder, "--out", out));
            job.addAll(asked);
            measure("product " + measure + ", Spark", spark("io.madang.spark.Top10Job", job));
            System.out.println(
                    ranked.equals(Files.readString(Path.of(out))) ? "same lists" : "THE LISTS DIFFER: " + scratch);
        }
    }

    private static List<String> ours(String program, List<String> words) {
        return command(List.of("-Xmx640m"), System.getProperty("java.class.path"), program, words);
    }

    private static List<String> spark(String program, List<String> words) throws IOException {
        String path = "spark/target/test-classes:spark/target/classes:"
                + Files.readString(Path.of("spark/target/classpath.txt")).strip();
        return command(SPARK, path, program, words);
    }

    private static List<String> command(List<String> options, String path, String program, List<String> words) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp", path, program));
        command.addAll(words);
        return command;
    }

    /// Prints what the process took, and gives what it printed.
    private static String measure(String name, List<String> command) throws IOException, InterruptedException {
        Path answer = Files.createTempFile("madang-answer", ".txt");
        double cpu = childrenSeconds();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peakMebibytes(process.pid()));
            Thread.sleep(100);
        }
        String said = Files.readString(answer);
        Files.delete(answer);
        System.out.printf(
                "%-28s cpu %.2f s, wall %.2f s, peak %d MiB, exit %d, answer %s%n",
                name,
                childrenSeconds() - cpu,
                (System.nanoTime() - start) / 1e9,
                peak,
                process.waitFor(),
                said.lines().count() > 3
                        ? said.lines().count() + " lines"
                        : said.replaceAll("(?s).*answer ", "").strip());
        return said;
    }

    private static double childrenSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_TICKS_OF_CHILDREN]) + Long.parseLong(fields[SYSTEM_TICKS_OF_CHILDREN]))
                / TICKS_IN_A_SECOND;
    }

    /// Zero where the process has just ended.
    private static long peakMebibytes(long process) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
