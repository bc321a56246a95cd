package io.madang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/// A flexible job shop as the literature writes it down: jobs of operations, each with the machines that can do it.
///
/// First line: jobs and machines, and maybe the mean number of machines of an operation. Then a line per job: how many
/// operations, and for each how many machines and pairs of machine and time.
///
/// @param jobs by job its operations, in the order in which they must be done
public record FlexibleJobShop(String name, int machines, List<List<Operation>> jobs) {

    /// @param machines numbers from 0 of the machines that can do it
    /// @param time the same on all of them
    public record Operation(List<Integer> machines, int time) {
        public Operation {
            machines = List.copyOf(machines);
        }
    }

    public FlexibleJobShop {
        jobs = List.copyOf(jobs);
    }

    public static FlexibleJobShop read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .toList();
        StringTokenizer head = new StringTokenizer(lines.getFirst());
        int jobCount = number(head);
        int machineCount = number(head);
        StringTokenizer body = new StringTokenizer(String.join(" ", lines.subList(1, lines.size())));
        List<List<Operation>> jobs = new ArrayList<>();
        for (int job = 0; job < jobCount; job++) {
            jobs.add(readJob(body, file));
        }
        if (body.hasMoreTokens()) {
            throw new IllegalArgumentException(
                    "(%s) goes on after its last job with (%s).".formatted(file, body.nextToken()));
        }
        return new FlexibleJobShop(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""), machineCount, jobs);
    }

    private static List<Operation> readJob(StringTokenizer body, Path file) {
        int count = number(body);
        List<Operation> operations = new ArrayList<>();
        for (int operation = 0; operation < count; operation++) {
            operations.add(readOperation(body, file));
        }
        return List.copyOf(operations);
    }

    private static Operation readOperation(StringTokenizer body, Path file) {
        int alternatives = number(body);
        List<Integer> machines = new ArrayList<>();
        int time = -1;
        for (int alternative = 0; alternative < alternatives; alternative++) {
            machines.add(number(body));
            int here = number(body);
            if (time >= 0 && here != time) {
                throw new IllegalArgumentException(
                        "(%s) has an operation of time (%d) on one machine and (%d) on another; a set has one."
                                .formatted(file, time, here));
            }
            time = here;
        }
        return new Operation(machines, time);
    }

    private static int number(StringTokenizer from) {
        return Integer.parseInt(from.nextToken());
    }

    /// The sum of all times: enough days to do one after the other.
    public int totalTime() {
        return jobs.stream().flatMap(List::stream).mapToInt(Operation::time).sum();
    }
}
