/// The quick scan against DuckDB, and against damaged files.
@NullMarked
package io.madang.viewing.scan;

import org.jspecify.annotations.NullMarked;
