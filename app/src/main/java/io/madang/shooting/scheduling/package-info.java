/// The search for the cheapest shooting schedule, on arrays and bit sets.
/// It takes a `ShootingProblem` and gives a `SchedulingOutcome`; nothing else of it escapes.
/// Nobody comes next: only `Assembly` opens this door.
@NullMarked
package io.madang.shooting.scheduling;

import org.jspecify.annotations.NullMarked;
