/// What every page and endpoint needs: the reader's language, words for dates and money, assets, and how trouble is
/// told.
/// It takes requests of any module and gives them the same frame and the same manners.
/// The web rooms of the modules come next.
@NullMarked
package io.madang.platform.web;

import org.jspecify.annotations.NullMarked;
