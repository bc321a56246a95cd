/// Viewing: who watched what, where and when, as events in Parquet files.
/// It takes playback events and gives hours, views and members of works per country.
/// The ranking comes next.
@NullMarked
package io.madang.viewing;

import org.jspecify.annotations.NullMarked;
