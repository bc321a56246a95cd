/// The command that tells a studio's launches.
/// It takes a studio folder and gives its launches as text, JSON, table or calendar, without a server.
/// Nobody comes next: only `Main` knows it.
@NullMarked
package io.madang.launch.cli;

import org.jspecify.annotations.NullMarked;
