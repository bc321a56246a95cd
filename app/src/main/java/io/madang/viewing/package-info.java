/// Our own Top 10: from playback events to daily and weekly lists per country and for the world.
/// It takes a folder of events with its countries, cuts and exclusions, and gives lists, versions of closed lists and
/// what a title reached.
/// Ranking comes next and shows lists beside those that are published.
@NullMarked
package io.madang.viewing;

import org.jspecify.annotations.NullMarked;
