/// The search for the cheapest order of scenes, on arrays and bit sets.
/// It takes a `TalentProblem` and gives a `TalentOutcome`; nothing else of it escapes.
/// Nobody comes next: only `Assembly` opens this door.
@NullMarked
package io.madang.shooting.solver;

import org.jspecify.annotations.NullMarked;
