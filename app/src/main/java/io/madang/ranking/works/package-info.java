/// Which work a row means: names change and are shared, works are not.
/// It takes published files, works known before and titles of the slate, and gives works for rows and titles for works.
/// The store and the pages of the Top 10 come next.
@NullMarked
package io.madang.ranking.works;

import org.jspecify.annotations.NullMarked;
