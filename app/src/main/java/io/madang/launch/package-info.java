/// When each title launches in each territory, and when its first 91 days there end.
/// It takes the slate and the stage plan's forecasts and gives a calendar of premieres, each an exact instant.
/// Ranking comes next and counts what was viewed from these instants on.
@NullMarked
package io.madang.launch;

import org.jspecify.annotations.NullMarked;
