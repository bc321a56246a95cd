/// The search for the cheapest order of scenes under rules and with drops, on arrays and bit sets.
/// It takes a `SceneOrderProblem` and gives a `SceneOrderSolver.Outcome`; nothing else of it escapes.
/// Nobody comes next: only `Assembly` opens this door, and hands over the search for plain problems.
@NullMarked
package io.madang.shooting.ordering;

import org.jspecify.annotations.NullMarked;
