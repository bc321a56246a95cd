/// The commands that bring a studio folder in and out.
/// It takes the words of a command line and gives findings, counts and an exit code.
/// Nobody comes next: only `Main` opens this door.
@NullMarked
package io.madang.folder.cli;

import org.jspecify.annotations.NullMarked;
