/// Keeps viewing: events as Parquet files, partial sums and closed lists in a DuckDB file; all SQL of the module is
/// here.
/// It takes folders of events and gives sums for lists, outcomes of batches and versions of closed lists.
/// Nobody comes next: only `Assembly` opens this door.
@NullMarked
package io.madang.viewing.store;

import org.jspecify.annotations.NullMarked;
