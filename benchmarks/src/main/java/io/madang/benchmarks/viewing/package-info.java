/// Viewing: one question per run, on a folder of events, with what it costs.
/// It takes a folder as `top10 generate` writes it and prints processor seconds, wall seconds, peak memory and an
/// answer.
/// The numbers stand in `docs/evidence/viewing.md`.
@NullMarked
package io.madang.benchmarks.viewing;

import org.jspecify.annotations.NullMarked;
