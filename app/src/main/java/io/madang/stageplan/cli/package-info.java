/// The stage plan on the command line: a studio folder in, a plan out, as text for people or JSON for programs.
/// It takes what `PlanSource` reads and gives what `StagePlanning` answers; it needs neither database nor Spring.
/// Nobody comes next: only `Main` and the demonstration open this door.
@NullMarked
package io.madang.stageplan.cli;

import org.jspecify.annotations.NullMarked;
