/// Measures the stage-plan search: published instances, generated slates, growth; `talent` measures the other engine.
/// It takes instance files or a seed, and gives tables, CSV files and a chart for `docs/evidence`.
/// Nothing of the product knows it.
@NullMarked
package io.madang.benchmarks;

import org.jspecify.annotations.NullMarked;
