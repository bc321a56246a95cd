/// The Top 10 for people and programs: lists by country and week, the run of a work, and matches with the slate.
/// It takes requests and gives pages, JSON and CSV.
/// Nobody comes next: only `Assembly` opens this door.
@NullMarked
package io.madang.ranking.web;

import org.jspecify.annotations.NullMarked;
