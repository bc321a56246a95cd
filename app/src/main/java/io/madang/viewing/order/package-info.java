/// Puts units in the order of a list, exactly, and knows whether the units looked at are enough.
/// It takes candidates with their sums and gives the rows of a list.
/// The store comes next and asks for more candidates where the proof fails.
@NullMarked
package io.madang.viewing.order;

import org.jspecify.annotations.NullMarked;
