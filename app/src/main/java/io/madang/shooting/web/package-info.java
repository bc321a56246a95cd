/// The stripboard page: strips are dragged, counted before the drop, kept, undone, and ordered by the solver.
@NullMarked
package io.madang.shooting.web;

import org.jspecify.annotations.NullMarked;
