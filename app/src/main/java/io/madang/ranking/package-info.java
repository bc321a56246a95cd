/// The published weekly Top 10 lists: what they say, whether they obey their own rules, and which work each row means.
/// It takes published files and the slate's titles and gives lists with movement, runs of works and what does not fit.
/// Investment comes next and puts what a title reached beside what it cost.
@NullMarked
package io.madang.ranking;

import org.jspecify.annotations.NullMarked;
