/// Tests of what the module keeps.
/// They take a real database.
/// Nothing comes next.
@NullMarked
package io.madang.shooting.store;

import org.jspecify.annotations.NullMarked;
