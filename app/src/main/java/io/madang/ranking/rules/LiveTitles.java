package io.madang.ranking.rules;

import io.madang.ranking.PublishedRow;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Titles shown live and on demand in cuts of different length.
///
/// Their views are summed over the cuts, while the file shows the runtime of the newest only; so hours over runtime are
/// not their views. The files do not mark them, so they are known by name.
///
/// @param others further titles, by their exact name in any case
public record LiveTitles(Set<String> others) {

    private static final List<Pattern> KNOWN = List.of(
            Pattern.compile("(WWE )?Raw( ?[:|–-].*| \\d{4}.*)?", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(WWE )?Monday Night Raw\\b.*", Pattern.CASE_INSENSITIVE),
            Pattern.compile("BTS\\b.*\\bLIVE\\b.*", Pattern.CASE_INSENSITIVE));

    public LiveTitles {
        others = others.stream()
                .map(title -> title.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Those known by name.
    public static LiveTitles known() {
        return new LiveTitles(Set.of());
    }

    public boolean contains(PublishedRow row) {
        return others.contains(row.title().toLowerCase(Locale.ROOT))
                || KNOWN.stream().anyMatch(name -> name.matcher(row.title()).matches());
    }
}
