/// Madang turns a studio's stages into launched titles, sooner.
/// `Main` picks command line or web; `Assembly` wires the modules in the order of the flow.
/// Every package below is one module of the flow, or the ground all of them stand on.
@NullMarked
package io.madang;

import org.jspecify.annotations.NullMarked;
