/// Breakdowns on the command line: a screenplay or a schedule in, its sheets and elements out as text, JSON, CSV or a
/// schedule file, and a later draft taken in.
/// It takes what `Screenplays` and `BreakdownFiles` read; it needs neither database nor Spring.
/// Nobody comes next: only `Main` opens this door.
@NullMarked
package io.madang.breakdown.cli;

import org.jspecify.annotations.NullMarked;
