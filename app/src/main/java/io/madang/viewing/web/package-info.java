/// Our own Top 10 for people and programs: lists of a day or week, titles, the counting itself.
/// It takes requests and gives pages, JSON and CSV.
/// Nobody comes next: only `Assembly` opens this door.
@NullMarked
package io.madang.viewing.web;

import org.jspecify.annotations.NullMarked;
