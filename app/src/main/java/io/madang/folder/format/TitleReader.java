package io.madang.folder.format;

import io.madang.common.DateRange;
import io.madang.common.LocalName;
import io.madang.common.Money;
import io.madang.partner.PartnerId;
import io.madang.slate.BlockedDays;
import io.madang.slate.Credit;
import io.madang.slate.FilmSet;
import io.madang.slate.Format;
import io.madang.slate.Phase;
import io.madang.slate.Source;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a file of `titles/`: one film or series with its sets.
///
/// Where a value is wrong, the title is read on with a stand-in, so that all findings come at once; the finding keeps
/// the stand-in out of the folder.
final class TitleReader {

    static final String UNDECIDED = "undecided";
    static final List<String> KEYS = List.of(
            "title",
            "working-title",
            "format",
            "episodes",
            "genres",
            "source",
            "phase",
            "partners",
            "priority",
            "earliest-start",
            "target-launch",
            "post-days",
            "localization-days",
            "launch",
            "units",
            "cost-of-day-late",
            "blocked",
            "sets",
            "references");
    private static final int MOST_DAYS = 3650;
    private static final int MOST_EPISODES = 1000;
    private static final int MOST_UNITS = 20;

    private final Section section;
    private final LotKeys keys;

    private TitleReader(Section section, LotKeys keys) {
        this.section = section;
        this.keys = keys;
    }

    /// Reads the title whose key is that of `root`.
    static Optional<Placed<Title>> read(Value root, LotKeys keys) {
        return Section.of(root, KEYS).map(section -> new Placed<>(new TitleReader(section, keys).title(), root));
    }

    private Title title() {
        Optional<LocalName> decided = section.required("title").flatMap(TitleReader::decided);
        Phase phase = phase();
        return new Title(
                TitleId.of(section.whole().key()),
                workingTitle(decided),
                decided,
                format(),
                Texts.distinct(section, "genres"),
                source(),
                phase,
                section.optional("partners").map(this::credits).orElse(List.of()),
                number("priority", 1, 100, 1),
                section.optional("earliest-start").flatMap(Value::day),
                section.optional("target-launch").flatMap(Value::day),
                number("post-days", 0, MOST_DAYS, 0),
                number("localization-days", 0, MOST_DAYS, 0),
                number("units", 1, MOST_UNITS, 1),
                costOfDayLate(),
                section.optional("blocked").map(TitleReader::blocked).orElse(List.of()),
                sets(phase),
                Texts.list(section, "references"));
    }

    private static Optional<LocalName> decided(Value value) {
        boolean open =
                value.isScalar() && value.text().filter(UNDECIDED::equals).isPresent();
        return open ? Optional.empty() : value.name();
    }

    private LocalName workingTitle(Optional<LocalName> decided) {
        Optional<Value> value = decided.isPresent() ? section.optional("working-title") : neededWorkingTitle();
        return value.flatMap(Value::name)
                .or(() -> decided)
                .orElseGet(() -> LocalName.of(section.whole().key()));
    }

    private Optional<Value> neededWorkingTitle() {
        return section.has("title") ? section.required("working-title") : section.optional("working-title");
    }

    private Format format() {
        List<String> words = List.of("film", "series");
        boolean series = section.required("format")
                .flatMap(value -> value.choice(words, word -> word))
                .filter("series"::equals)
                .isPresent();
        if (series) {
            return new Format.Series(section.required("episodes")
                    .flatMap(value -> value.wholeNumber(1, MOST_EPISODES))
                    .orElse(1));
        }
        section.optional("episodes").ifPresent(value -> value.error("folder.film-with-episodes"));
        return new Format.Film();
    }

    private Source source() {
        return section.required("source")
                .flatMap(TitleReader::source)
                .orElse(new Source(Source.Kind.ORIGINAL, Optional.empty()));
    }

    private static Optional<Source> source(Value value) {
        if (value.isScalar()) {
            return value.choice(Source.Kind.class).map(kind -> new Source(kind, Optional.empty()));
        }
        return Section.of(value, List.of("kind", "of")).flatMap(parts -> {
            Optional<String> work = parts.required("of").flatMap(Value::text);
            return parts.required("kind")
                    .flatMap(kind -> kind.choice(Source.Kind.class))
                    .map(kind -> new Source(kind, work));
        });
    }

    private Phase phase() {
        return section.required("phase")
                .flatMap(value -> value.choice(Phase.class))
                .orElse(Phase.LAUNCHED);
    }

    private List<Credit> credits(Value value) {
        List<Credit> credits = new ArrayList<>();
        List<Value> roles = Section.of(value).map(Section::all).orElse(List.of());
        for (Value role : roles) {
            List<Value> partners = role.isList() ? role.items() : List.of(role);
            for (Value partner : partners) {
                partner.reference(keys.partners()).ifPresent(id -> {
                    Credit credit = new Credit(PartnerId.of(id), role.key());
                    if (credits.contains(credit)) {
                        partner.error("folder.twice", role.key());
                    }
                    credits.add(credit);
                });
            }
        }
        return credits;
    }

    private Optional<Money> costOfDayLate() {
        return section.optional("cost-of-day-late").flatMap(value -> OwnMoney.read(value, keys.currency()));
    }

    private static List<BlockedDays> blocked(Value value) {
        List<BlockedDays> blocked = new ArrayList<>();
        for (Value item : value.items()) {
            Section.of(item, List.of("from", "to", "reason")).ifPresent(part -> {
                Optional<DateRange> days = DayRanges.read(part);
                Optional<String> reason = part.required("reason").flatMap(Value::text);
                if (days.isPresent() && reason.isPresent()) {
                    blocked.add(new BlockedDays(days.get(), reason.get()));
                }
            });
        }
        return blocked;
    }

    private List<FilmSet> sets(Phase phase) {
        List<Value> entries =
                section.optional("sets").flatMap(Section::of).map(Section::all).orElse(List.of());
        if (phase.isOpen() && entries.isEmpty()) {
            section.whole().report().error(section.line("sets"), Value.word(phase), "folder.open-without-sets");
        }
        return SetReader.read(entries, keys);
    }

    private int number(String key, int least, int most, int otherwise) {
        return section.optional(key)
                .flatMap(value -> value.wholeNumber(least, most))
                .orElse(otherwise);
    }
}
