/// The commands of viewing: make synthetic events, rank a folder of events, close lists, tell what a title reached.
/// It takes the words of a command line and gives text, JSON or CSV and an exit code.
/// Nobody comes next: only `Main` opens this door.
@NullMarked
package io.madang.viewing.cli;

import org.jspecify.annotations.NullMarked;
