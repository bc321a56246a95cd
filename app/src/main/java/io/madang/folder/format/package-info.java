/// Readers and writers of the studio folder's YAML files.
/// It takes the text a person wrote and gives records, or all findings with file, line, value and hint.
/// Nobody comes next: only `Assembly` opens this door.
@NullMarked
package io.madang.folder.format;

import org.jspecify.annotations.NullMarked;
