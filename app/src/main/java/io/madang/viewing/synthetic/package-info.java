/// Invented members, titles and territories, from which synthetic events are drawn.
/// It takes a plan with a seed and gives the same countries, titles, cuts and odds each time.
/// The store comes next and writes the events.
@NullMarked
package io.madang.viewing.synthetic;

import org.jspecify.annotations.NullMarked;
