package io.madang.viewing.scan;

import io.madang.common.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Counts the different members of units that are named, from the events of many hours.
public final class MemberScan {

    /// The number that stands for all countries.
    public static final int WORLD = 0;

    private static final List<String> NEVER_EMPTY = List.of("event_id", "account", "started_at", "profile");

    /// @param windows what counts of each country, no more than this hour
    /// @param excluded accounts that do not count
    public record Hour(List<Path> files, List<CountryWindow> windows, Set<Long> excluded) {}

    /// @param country its number, or `WORLD`
    public record Asked(int country, int work, int season) {}

    private final Map<Unit, Integer> runtimes;
    private final List<Asked> asked;
    private final Map<Unit, Map<Integer, Integer>> slots = new HashMap<>();

    /// @param runtimes in seconds, of each cut that counts
    public MemberScan(Map<Unit, Integer> runtimes, List<Asked> asked) {
        this.runtimes = Map.copyOf(runtimes);
        this.asked = List.copyOf(asked);
        for (int slot = 0; slot < asked.size(); slot++) {
            Asked one = asked.get(slot);
            slots.computeIfAbsent(new Unit(one.work(), one.season(), 0), _ -> new HashMap<>())
                    .put(one.country(), slot);
        }
    }

    /// Empty where the files hold something that the scan does not know.
    ///
    /// @param memory for notes of members, in bytes; what does not fit goes to a temporary file in `temporary`
    public Optional<Map<Asked, Long>> count(List<Hour> hours, long memory, Path temporary, int threads) {
        try {
            Map<Hour, List<RowGroup>> groups = new HashMap<>();
            hours.forEach(hour -> groups.put(
                    hour,
                    hour.files().stream()
                            .flatMap(file -> Footer.read(file).stream())
                            .toList()));
            List<RowGroup> all = groups.values().stream().flatMap(List::stream).toList();
            return all.stream().allMatch(MemberScan::isFull)
                    ? Optional.of(count(groups, EventScan.rangeOfMembers(all), memory, temporary, threads))
                    : Optional.empty();
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    private static boolean isFull(RowGroup group) {
        return NEVER_EMPTY.stream().map(group::column).allMatch(ColumnChunk::isFull);
    }

    private Map<Asked, Long> count(
            Map<Hour, List<RowGroup>> hours, ColumnChunk.Range range, long memory, Path temporary, int threads) {
        List<SpillFile> files = new ArrayList<>();
        try {
            List<MemberLog> logs = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                files.add(new SpillFile(temporary, asked.size()));
                logs.add(new MemberLog(asked.size(), range, memory / threads, files.getLast()));
            }
            hours.forEach((hour, groups) -> Workers.share(
                    groups,
                    logs.stream()
                            .map(log -> new MemberNotes(hour.windows(), this::slotsOf, hour.excluded(), log))
                            .toList(),
                    MemberNotes::add));
            long[] members = EventScan.distinct(logs, asked.size());
            Map<Asked, Long> found = new HashMap<>();
            IntStream.range(0, members.length).forEach(slot -> found.put(asked.get(slot), members[slot]));
            return found;
        } finally {
            files.forEach(SpillFile::close);
        }
    }

    /// The slots of a cut by country; none where the cut cannot reach anybody.
    private Map<Integer, Integer> slotsOf(Unit unit) {
        return runtimes.getOrDefault(unit, 0) < ViewingSums.MINIMUM
                ? Map.of()
                : slots.getOrDefault(unit.withoutCut(), Map.of());
    }
}
