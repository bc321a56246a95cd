package io.madang.viewing.scan;

import io.madang.common.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sums the ordinary events of one hour, and sets aside all others.
///
/// Ordinary is what counts whatever the other events are: whole, inside the hour, of a country and cut that are known,
/// of
/// an account that is not excluded, and with a number that came once. Which numbers came once is found by a first scan
/// of
/// the numbers alone; a few of those are taken for repeated ones and set aside too, but never the other way round.
public final class HourScan {

    private static final List<String> COLUMNS = List.of(
            "event_id",
            "profile",
            "account",
            "country",
            "work",
            "season",
            "cut",
            "started_at",
            "seconds",
            "ingested_at");

    private HourScan() {}

    /// Empty where the files hold something that the scan does not know, or too much that is odd.
    public static Optional<HourSums> of(List<Path> files, HourRules rules, int threads) {
        try {
            List<RowGroup> groups =
                    files.stream().flatMap(file -> Footer.read(file).stream()).toList();
            if (groups.stream().anyMatch(HourScan::hasNulls)) {
                return Optional.empty();
            }
            return Optional.of(sums(groups, rules, Math.max(1, Math.min(threads, groups.size()))));
        } catch (Refusal | OddEvents.TooMany e) {
            return Optional.empty();
        }
    }

    private static boolean hasNulls(RowGroup group) {
        return COLUMNS.stream().anyMatch(name -> group.column(name).nulls().orElse(0L) > 0);
    }

    private static HourSums sums(List<RowGroup> groups, HourRules rules, int threads) {
        RepeatedNumbers repeated = RepeatedNumbers.of(groups, threads);
        List<OddEvents> odd = Stream.generate(OddEvents::new).limit(threads).toList();
        List<HourCells> workers =
                odd.stream().map(own -> new HourCells(rules, repeated, own)).toList();
        Workers.share(groups, workers, HourCells::add);
        HourSums sums = new HourSums(odd);
        workers.forEach(worker -> worker.into(sums));
        return sums;
    }
}
