/// Screenplays on the command line: a file in, its scenes out as text, JSON or CSV, or the screenplay in another
/// format.
/// It takes what `Screenplays` reads and what `Script` tells; it needs neither database nor Spring.
/// Nobody comes next: only `Main` opens this door.
@NullMarked
package io.madang.script.cli;

import org.jspecify.annotations.NullMarked;
