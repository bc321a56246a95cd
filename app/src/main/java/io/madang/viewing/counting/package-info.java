/// What every engine that counts viewing shares: the portable SQL texts filled in, the rows of the tables they take,
/// and
/// the search for proven lists.
/// It takes terms, hours and what an engine answers, and gives lists.
/// The engines come next: DuckDB in `store`, and Spark in a job of its own.
@NullMarked
package io.madang.viewing.counting;

import org.jspecify.annotations.NullMarked;
