/// Reads and writes screenplay files: Fountain 1.1 and Final Draft.
/// It takes bytes in whatever encoding and gives a `Screenplay` with a finding for everything odd, and writes one back.
/// Nobody comes next: only `Assembly` opens this room.
@NullMarked
package io.madang.script.format;

import org.jspecify.annotations.NullMarked;
