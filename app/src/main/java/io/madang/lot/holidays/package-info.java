/// Public holidays of countries, South Korea's lunar ones included.
/// It takes a country and a year and gives its free days.
/// Nobody comes next: only `Assembly` opens this door.
@NullMarked
package io.madang.lot.holidays;

import org.jspecify.annotations.NullMarked;
