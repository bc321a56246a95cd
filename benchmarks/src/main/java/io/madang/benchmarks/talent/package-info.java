/// Measures the talent scheduling engine: published and generated problems, a peer, cold starts, charts and summaries.
/// It takes instance files or the generator's numbers, and gives CSV files, SVG charts and Markdown for
/// `docs/evidence`.
/// Nothing of the product knows it.
@NullMarked
package io.madang.benchmarks.talent;

import org.jspecify.annotations.NullMarked;
