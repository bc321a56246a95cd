/// What the module keeps in schema `shooting`: calendar links.
/// It takes links and gives them back by title or by token, of which it knows only a digest.
/// Next comes the page that serves calendars.
@NullMarked
package io.madang.shooting.store;

import org.jspecify.annotations.NullMarked;
