/// The search for a stage plan on integers: working days, stage indices, intervals.
/// It takes a `StagePlanProblem` and gives a `StagePlanOutcome`; OR-Tools stays in here.
/// Nobody comes next: only `Assembly` opens this door.
@NullMarked
package io.madang.stageplan.solver;

import org.jspecify.annotations.NullMarked;
