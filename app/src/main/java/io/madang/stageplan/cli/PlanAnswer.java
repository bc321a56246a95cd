package io.madang.stageplan.cli;

import io.madang.stageplan.Comparison;
import java.util.List;
import java.util.Optional;

/// What goes with a plan when it is printed.
///
/// @param seconds wall-clock time of everything that was computed
/// @param comparison with the lot as it is, where a scenario was planned
/// @param leases what each studio's leases buy; empty where nobody asked
record PlanAnswer(double seconds, long seed, Optional<Comparison> comparison, List<Comparison.LeaseValue> leases) {}
