/// Reads the published Top 10 files: tab-separated text in the layouts of all years.
/// It takes a file and gives its lists, or findings with line, value and hint.
/// Nobody comes next: only `Assembly` opens this door.
@NullMarked
package io.madang.ranking.format;

import org.jspecify.annotations.NullMarked;
