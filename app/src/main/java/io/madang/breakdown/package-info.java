/// Says what every scene needs before it can be shot: its set, its light, its cast, its props, and how long it takes.
/// It takes the scenes of a `Script`, or a file of the Universal Schedule Standard, and gives a `Breakdown` with its
/// sheets, elements, stripboards and production calendars; a later draft is taken in without losing anybody's work.
/// Next comes `shooting`, which puts the sheets on shooting days.
@NullMarked
package io.madang.breakdown;

import org.jspecify.annotations.NullMarked;
