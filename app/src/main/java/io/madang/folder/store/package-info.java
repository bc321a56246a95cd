/// Keeps a whole studio through the stores of the modules it speaks of.
/// It takes a studio folder and gives one, each in one transaction.
/// Nobody comes next: only `Assembly` opens this door.
@NullMarked
package io.madang.folder.store;

import org.jspecify.annotations.NullMarked;
