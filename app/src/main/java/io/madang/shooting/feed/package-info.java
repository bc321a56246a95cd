/// Calendar links: who may follow which shooting days from a calendar program, by a secret address.
/// It takes a title, a unit or a person and gives a token once, and a link for a token.
/// Next come `store`, which keeps the links, and the page that serves them.
@NullMarked
package io.madang.shooting.feed;

import org.jspecify.annotations.NullMarked;
