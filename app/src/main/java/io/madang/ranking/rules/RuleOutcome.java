package io.madang.ranking.rules;

import java.util.List;

/// How the rows of a file stand to a rule.
///
/// @param rows to which the rule applies
/// @param exact rows of which it says exactly what is published
/// @param exceptions rows known not to follow it, with the reason; some of them are outside of `rows`
/// @param differences rows for which nobody knows a reason
public record RuleOutcome(ListRule rule, int rows, int exact, List<NamedRow> exceptions, List<NamedRow> differences) {

    public RuleOutcome {
        exceptions = List.copyOf(exceptions);
        differences = List.copyOf(differences);
    }

    public boolean isKept() {
        return differences.isEmpty();
    }
}
