/// Orders the scenes of a shoot so that the cast is paid for as few waiting days as possible, and proves it.
/// It takes scenes with their durations and the cast with their daily costs, and gives an order, its cost and a bound.
/// The stage plan comes next, once scenes stand on shooting days.
@NullMarked
package io.madang.shooting;

import org.jspecify.annotations.NullMarked;
