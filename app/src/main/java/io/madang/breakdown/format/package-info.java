/// Reads and writes files of the Universal Schedule Standard 1.0.0.
/// It takes JSON in the documented spelling and in those that programs really write, and gives a `Breakdown` or
/// findings
/// with their lines; it writes the documented spelling and brings back what it does not know.
/// Nobody comes next: only `Assembly` opens this door.
@NullMarked
package io.madang.breakdown.format;

import org.jspecify.annotations.NullMarked;
