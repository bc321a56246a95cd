package io.madang.ranking.works;

import io.madang.ranking.ImportOutcome.Renamed;
import io.madang.ranking.ListKey;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.PublishedList;
import io.madang.ranking.PublishedRow;
import io.madang.ranking.RankedList;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds for each row of a published file the work it means.
///
/// A row of a list kept before means the work it meant then. A name never seen before that stands where another one
/// stood, which is gone, is a new name of that work. Everything else goes by name, and where works share one, by their
/// counts of weeks: the work that has been in `n - 1` lists is the one whose row says `n`.
public final class WorkNaming {

    /// What is known before a file is read.
    ///
    /// @param lists the newest version of every list
    /// @param names of each work, the newest last
    /// @param lastWork the highest key given so far
    public record Known(Map<ListKey, RankedList> lists, Map<WorkId, List<WorkName>> names, long lastWork) {}

    /// The lists of a file by works.
    ///
    /// @param lists in the order of the file
    /// @param works those that are new, with their names
    /// @param renamed those whose newest row bears another name than before
    public record Named(List<RankedList> lists, Map<WorkId, WorkName> works, List<Renamed> renamed) {}

    private final Known known;
    private final Map<WorkName, List<WorkTrace>> traces = new HashMap<>();
    private final Map<WorkId, WorkTrace> byId = new HashMap<>();
    private final Map<WorkId, WorkName> newWorks = new LinkedHashMap<>();
    private final Map<WorkName, WorkName> keptNames = new HashMap<>();
    private final Map<WorkId, WorkName> latestNames = new HashMap<>();
    private long lastWork;

    private WorkNaming(Known known) {
        this.known = known;
        this.lastWork = known.lastWork();
        known.names().forEach((id, names) -> {
            WorkTrace trace = new WorkTrace(id);
            byId.put(id, trace);
            new HashSet<>(names).forEach(name -> traces(name).add(trace));
        });
        known.lists().values().forEach(this::remember);
    }

    /// Names the works of a whole file.
    public static Named of(PublishedFile file, Known known) {
        WorkNaming naming = new WorkNaming(known);
        new Renaming(known).of(file).forEach((work, name) -> {
            WorkTrace trace = naming.byId.get(work);
            if (trace != null) {
                naming.traces(name).add(trace);
            }
        });
        List<RankedList> lists = file.lists().stream().map(naming::list).toList();
        return new Named(lists, naming.newWorks, naming.renamed());
    }

    private List<Renamed> renamed() {
        List<Renamed> renamed = new ArrayList<>();
        latestNames.forEach((id, name) -> {
            List<WorkName> before = known.names().get(id);
            if (before != null && !before.getLast().equals(name)) {
                renamed.add(new Renamed(id, before.getLast(), name));
            }
        });
        renamed.sort(Comparator.comparing(Renamed::work));
        return renamed;
    }

    private List<WorkTrace> traces(WorkName name) {
        return traces.computeIfAbsent(name, unseen -> new ArrayList<>(1));
    }

    private void remember(RankedList list) {
        list.entries().forEach(entry -> {
            WorkTrace trace = byId.get(entry.work());
            if (trace != null) {
                trace.see(list.key());
            }
        });
    }

    private RankedList list(PublishedList list) {
        Optional<RankedList> before = Optional.ofNullable(known.lists().get(list.key()));
        Set<WorkId> taken = new HashSet<>();
        List<RankedList.Entry> entries = new ArrayList<>(list.rows().size());
        for (PublishedRow row : list.rows()) {
            WorkTrace trace = work(list.key(), row, before, taken);
            taken.add(trace.id());
            trace.count(list.key(), row);
            latestNames.put(trace.id(), kept(WorkName.of(list.key(), row)));
            entries.add(new RankedList.Entry(row.rank(), trace.id(), row.weeks(), row.figures()));
        }
        return new RankedList(list.key(), 0, entries);
    }

    private WorkTrace work(ListKey key, PublishedRow row, Optional<RankedList> before, Set<WorkId> taken) {
        WorkName name = kept(WorkName.of(key, row));
        List<WorkTrace> named = traces(name);
        List<WorkTrace> candidates = named.stream()
                .filter(trace -> !taken.contains(trace.id()) && trace.mayBeIn(key))
                .toList();
        Optional<WorkTrace> same = before.flatMap(list -> inList(list, row, candidates));
        if (same.isPresent()) {
            return same.get();
        }
        return new Choice(key, row).of(candidates).orElseGet(() -> add(name));
    }

    /// The candidate that stood in the same list before: at the same rank if several did.
    private static Optional<WorkTrace> inList(RankedList before, PublishedRow row, List<WorkTrace> candidates) {
        WorkId atRank = before.at(row.rank()).work();
        Optional<WorkTrace> same =
                candidates.stream().filter(trace -> trace.id().equals(atRank)).findFirst();
        return same.isPresent()
                ? same
                : candidates.stream()
                        .filter(trace -> before.of(trace.id()).isPresent())
                        .findFirst();
    }

    private WorkTrace add(WorkName name) {
        lastWork++;
        WorkTrace trace = new WorkTrace(new WorkId(lastWork));
        traces(name).add(trace);
        byId.put(trace.id(), trace);
        newWorks.put(trace.id(), name);
        return trace;
    }

    /// The same object for equal names, of which a file has many.
    private WorkName kept(WorkName name) {
        return keptNames.computeIfAbsent(name, same -> same);
    }
}
