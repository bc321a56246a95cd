package io.madang.benchmarks.talent;

import java.util.List;
import java.util.Locale;

/// One line of a measurement: one problem, solved once.
///
/// @param status `OPTIMAL`, `FEASIBLE-TIME` or `FEASIBLE-MEMORY` by what stopped the search, or `OUT-OF-MEMORY`
/// @param cpuSeconds of all threads of the process; of the solving thread alone where several problems ran at once
/// @param firstBestSeconds when the cost was first seen
/// @param peakMebibytes heap in use at its peak, with what was not collected yet
record TalentRow(
        String instance,
        int scenes,
        int actors,
        long cost,
        long bound,
        String status,
        double cpuSeconds,
        double wallSeconds,
        double firstBestSeconds,
        long peakMebibytes,
        long states) {

    static final String COLUMNS = "instance,n,m,cost,bound,status,cpu_s,wall_s,first_best_s,peak_mb,states";

    static TalentRow parse(String line) {
        List<String> cells = List.of(line.split(",", -1));
        return new TalentRow(
                cells.get(0),
                Integer.parseInt(cells.get(1)),
                Integer.parseInt(cells.get(2)),
                Long.parseLong(cells.get(3)),
                Long.parseLong(cells.get(4)),
                cells.get(5),
                Double.parseDouble(cells.get(6)),
                Double.parseDouble(cells.get(7)),
                Double.parseDouble(cells.get(8)),
                Long.parseLong(cells.get(9)),
                Long.parseLong(cells.get(10)));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s,%d,%d,%d,%d,%s,%.4f,%.4f,%.4f,%d,%d",
                instance,
                scenes,
                actors,
                cost,
                bound,
                status,
                cpuSeconds,
                wallSeconds,
                firstBestSeconds,
                peakMebibytes,
                states);
    }

    TalentRow withTimes(double cpu, double wall) {
        return new TalentRow(
                instance, scenes, actors, cost, bound, status, cpu, wall, firstBestSeconds, peakMebibytes, states);
    }

    boolean isProved() {
        return status.equals("OPTIMAL");
    }

    /// False where the search broke down and left no order.
    boolean hasOrder() {
        return cost >= 0;
    }
}
