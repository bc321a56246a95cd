/// Commands about all that is kept: into one file, and back.
/// They take a file's name and give the number of rows.
/// `Main` lists them.
@NullMarked
package io.madang.platform.cli;

import org.jspecify.annotations.NullMarked;
