/// Counts viewing on Spark, where a day of events is too much for one machine: the same folder, the same SQL texts, the
/// same lists to the last byte.
/// It takes a folder of events and a day or a week, and gives a file of lists as `top10 rank --format csv` prints them.
/// Nobody comes next: `spark-submit` starts it.
@NullMarked
package io.madang.spark;

import org.jspecify.annotations.NullMarked;
