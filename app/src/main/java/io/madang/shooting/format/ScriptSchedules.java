package io.madang.shooting.format;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.Breakdowns;
import io.madang.breakdown.Breakdowns.Version;
import io.madang.breakdown.TitleScripts;
import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.shooting.ShootingProblem.Terms;
import io.madang.shooting.TitleSchedules;
import io.madang.slate.TitleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The schedules of the kept breakdowns; each is worked out once for every version of its breakdown.
public final class ScriptSchedules implements TitleSchedules {

    private record Known(Version version, Optional<TitleSchedule> schedule) {}

    private final Breakdowns breakdowns;
    private final Map<TitleId, Known> known = new ConcurrentHashMap<>();

    public ScriptSchedules(Breakdowns breakdowns) {
        this.breakdowns = breakdowns;
    }

    @Override
    public List<TitleSchedule> all() {
        return breakdowns.versions().stream()
                .flatMap(version -> schedule(version).stream())
                .toList();
    }

    private Optional<TitleSchedule> schedule(Version version) {
        Known before = known.get(version.title());
        if (before != null && before.version().equals(version)) {
            return before.schedule();
        }
        Optional<TitleSchedule> schedule = breakdowns.find(version.title()).flatMap(kept -> kept(version, kept));
        known.put(version.title(), new Known(version, schedule));
        return schedule;
    }

    /// Rules that cannot be read are told where somebody shoots by them; here they say nothing.
    private Optional<TitleSchedule> kept(Version version, Breakdowns.Kept kept) {
        Terms terms = terms(version.title(), breakdowns.rules(version.title()), kept.breakdown())
                .value()
                .orElseGet(Terms::usual);
        return TitleSchedules.of(version.title(), kept.breakdown(), terms);
    }

    /// The schedule of one title as files say it, or none; no value where it has one and the rules of the shoot have an
    /// error.
    public static Parsed<List<TitleSchedule>> read(TitleScripts scripts) {
        List<Breakdown> scheduled = scripts.breakdown().stream()
                .filter(breakdown -> TitleSchedules.of(scripts.title(), breakdown, Terms.usual())
                        .isPresent())
                .toList();
        if (scheduled.isEmpty()) {
            return Parsed.of(List.of(), List.of());
        }
        Breakdown breakdown = scheduled.getFirst();
        Parsed<Terms> terms = terms(scripts.title(), scripts.rules(), breakdown);
        List<Finding> errors =
                terms.findings().stream().filter(Finding::isError).toList();
        return new Parsed<>(
                terms.value()
                        .map(said -> TitleSchedules.of(scripts.title(), breakdown, said).stream()
                                .toList()),
                errors);
    }

    private static Parsed<Terms> terms(TitleId title, String rules, Breakdown breakdown) {
        return rules.isBlank()
                ? Parsed.of(Terms.usual(), List.of())
                : TermsReader.read("scripts/" + title + ".rules.yaml", rules, breakdown);
    }
}
