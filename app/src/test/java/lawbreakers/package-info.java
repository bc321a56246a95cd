/// Programs that break the law on purpose, one tree of packages each, so that `LawTest` sees every rule turn red.
/// They take nothing and give nothing.
/// Nobody comes next.
@NullMarked
package lawbreakers;

import org.jspecify.annotations.NullMarked;
