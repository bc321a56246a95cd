/// The literature's file format of the talent scheduling problem.
/// It takes a file and gives a `TalentProblem`, or every finding that keeps it out, with line and hint.
/// The command line comes next.
@NullMarked
package io.madang.shooting.format;

import org.jspecify.annotations.NullMarked;
