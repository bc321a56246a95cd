package io.madang.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What a measurement ran on, and what it took.
public final class Machine {

    private Machine() {}

    /// One line for the head of a table: date, processor, cores, load and Java.
    public static String inWords() {
        return "%s; %d cores of %s; load %.1f; Java %s"
                .formatted(
                        Instant.now().truncatedTo(ChronoUnit.MINUTES),
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.version());
    }

    private static String processor() {
        return firstOf("/proc/cpuinfo", "model name")
                .orElse(ManagementFactory.getOperatingSystemMXBean().getArch());
    }

    /// Seconds that this process has kept processors busy.
    static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /// The same, as finely as the system counts.
    public static double preciseCpuSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    /// Seconds that the calling thread has kept a processor busy, without threads it started.
    public static double threadCpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /// The most memory this process has had at once, in MiB; −1 where the system does not say.
    public static long peakMebibytes() {
        return firstOf("/proc/self/status", "VmHWM")
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .orElse(-1L);
    }

    private static Optional<String> firstOf(String file, String key) {
        Path path = Path.of(file);
        if (!Files.isReadable(path)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(path, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
