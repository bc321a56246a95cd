/// Counts a folder of events as its files appear, and keeps the lists that people look at in memory.
/// It takes an open folder and gives lists, movement, and what came of every hour.
/// The pages and `Assembly` come next.
@NullMarked
package io.madang.viewing.watch;

import org.jspecify.annotations.NullMarked;
