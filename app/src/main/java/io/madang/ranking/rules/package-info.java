/// The rules of published lists: whether a file is whole, and whether each row follows from the rest.
/// It takes a published file and gives outcomes by rule, with every row that differs by name.
/// The commands of the Top 10 come next.
@NullMarked
package io.madang.ranking.rules;

import org.jspecify.annotations.NullMarked;
