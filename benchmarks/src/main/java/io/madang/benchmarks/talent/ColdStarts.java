package io.madang.benchmarks.talent;

import io.madang.benchmarks.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Starts the whole program once per problem and run, and asks the system what the process took.
///
/// The system counts the processor time of finished children in hundredths of a second.
final class ColdStarts {

    /// What one process took.
    private record Start(double user, double system, double wall) {}

    private static final int USER_TICKS_OF_CHILDREN = 13;
    private static final int SYSTEM_TICKS_OF_CHILDREN = 14;
    private static final double TICKS_IN_A_SECOND = 100;

    private ColdStarts() {}

    static void run(Words words) throws IOException, InterruptedException {
        List<Path> files = TalentSet.files(Path.of(words.place(0, "a folder of problems")));
        int runs = Integer.parseInt(words.place(1, "how many runs"));
        once(files.getFirst());
        Table table = new Table("instance", "runs", "user_s", "system_s", "wall_s", "highest_user_s");
        for (Path file : files) {
            List<Start> starts = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                starts.add(once(file));
            }
            List<Double> user = starts.stream().map(Start::user).toList();
            table.add(
                    TalentSet.name(file),
                    runs,
                    median(user),
                    median(starts.stream().map(Start::system).toList()),
                    median(starts.stream().map(Start::wall).toList()),
                    Collections.max(user));
        }
        table.write(Path.of(words.place(2, "the CSV file to write")));
    }

    private static Start once(Path file) throws IOException, InterruptedException {
        double user = childrenSeconds(USER_TICKS_OF_CHILDREN);
        double system = childrenSeconds(SYSTEM_TICKS_OF_CHILDREN);
        long start = System.nanoTime();
        Process process = new ProcessBuilder("./madang", "talent", file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int exit = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        if (exit != 0) {
            throw new IllegalStateException("madang talent %s ended with (%d).".formatted(file, exit));
        }
        return new Start(
                childrenSeconds(USER_TICKS_OF_CHILDREN) - user,
                childrenSeconds(SYSTEM_TICKS_OF_CHILDREN) - system,
                wall);
    }

    /// A field of `/proc/self/stat`, counted from the one after the program's name.
    private static double childrenSeconds(int field) throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[field]) / TICKS_IN_A_SECOND;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
