/// The titles of the content studio, from story discovery to launched, and the sets each must shoot.
/// It takes titles as people write them and gives them with their phase, dates, sets and blocked days.
/// The stage plan comes next and decides where and when each set stands.
@NullMarked
package io.madang.slate;

import org.jspecify.annotations.NullMarked;
