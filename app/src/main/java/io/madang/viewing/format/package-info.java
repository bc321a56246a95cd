/// Reads and writes the tables beside the events, and writes lists as JSON and CSV.
/// It takes files and lists and gives terms with findings, and text.
/// The store and the commands come next.
@NullMarked
package io.madang.viewing.format;

import org.jspecify.annotations.NullMarked;
