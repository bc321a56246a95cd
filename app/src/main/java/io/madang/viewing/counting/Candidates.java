package io.madang.viewing.counting;

import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.Views;
import io.madang.viewing.order.Candidate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes candidates with exact views of the rows of sums.
final class Candidates {

    private final Map<ViewedUnit, ViewedTitle> titles;

    Candidates(ViewingTerms terms) {
        titles = terms.titles().stream().collect(Collectors.toMap(ViewedTitle::unit, Function.identity()));
    }

    /// By list, in the order of the rows.
    Map<Place, List<Candidate>> of(List<SumLine> lines) {
        Map<Place, Map<ViewedUnit, List<SumLine>>> found = new LinkedHashMap<>();
        for (SumLine line : lines) {
            found.computeIfAbsent(new Place(line.country(), line.category()), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(line.unit(), _ -> new ArrayList<>())
                    .add(line);
        }
        Map<Place, List<Candidate>> candidates = new LinkedHashMap<>();
        found.forEach((place, units) -> candidates.put(
                place, units.values().stream().map(this::candidate).toList()));
        return candidates;
    }

    private Candidate candidate(List<SumLine> cuts) {
        SumLine first = cuts.getFirst();
        Map<Integer, Long> seconds = new TreeMap<>();
        cuts.forEach(line -> seconds.put(line.cut(), line.seconds()));
        ViewedTitle title = titles.get(first.unit());
        return new Candidate(
                first.unit(),
                seconds.values().stream().mapToLong(Long::longValue).sum(),
                title == null ? Views.NONE : Views.of(seconds, title.runtimes()),
                first.reaching(),
                0,
                first.weighted());
    }
}
