/// The quick way over viewing events: reads the few Parquet columns a ranking needs and sums on their dictionary codes.
/// It takes event files and each country's time window and gives exact seconds, events and distinct members.
/// The lists of viewing come next; what a fault in a file is called stands in `Damage`.
@NullMarked
package io.madang.viewing.scan;

import org.jspecify.annotations.NullMarked;
