/// The commands of the Top 10: verify published files, keep them, print their lists, and match works with titles.
/// It takes the words of a command line and gives text or JSON and an exit code.
/// Nobody comes next: only `Main` opens this door.
@NullMarked
package io.madang.ranking.cli;

import org.jspecify.annotations.NullMarked;
