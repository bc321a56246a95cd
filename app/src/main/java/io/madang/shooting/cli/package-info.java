/// The talent scheduling problem on the command line: files in, orders out, as text for people or JSON for programs.
/// It takes what the format's reader and a `TalentSolver` give; it needs neither database nor Spring.
/// Nobody comes next: only `Main` opens this door.
@NullMarked
package io.madang.shooting.cli;

import org.jspecify.annotations.NullMarked;
