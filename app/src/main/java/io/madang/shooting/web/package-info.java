/// The stripboard page and its endpoints: strips are dragged, counted before the drop, kept, undone and compared.
/// It takes a title's kept breakdown and gives it back with another order, or with a board that the solver found.
/// Whoever prints or plans by a board comes next.
@NullMarked
package io.madang.shooting.web;

import org.jspecify.annotations.NullMarked;
