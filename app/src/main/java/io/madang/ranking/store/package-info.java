/// Keeps published lists in schema `ranking`, in all versions, and what people decided about works and titles.
/// It takes published files and gives lists, runs of works and decisions.
/// Nobody comes next: only `Assembly` opens this door.
@NullMarked
package io.madang.ranking.store;

import org.jspecify.annotations.NullMarked;
