/// Puts every set of every open title on a leased stage and on days: build, shoot, strike.
/// It takes a slate with the days of its shooting schedules, a lot and a calendar, and gives a plan with its cost, a
/// proven bound, and what held each title up.
/// Localization and launch come next, counting from the end of shooting.
@NullMarked
package io.madang.stageplan;

import org.jspecify.annotations.NullMarked;
