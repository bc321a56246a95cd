/// The papers that a shoot is run by: stripboard, one-liner, shooting schedule, breakdown sheets, day-out-of-days, call
/// sheets.
/// It takes a stripboard with its days and gives papers as plain tables, in Korean or English, with the colors of
/// strips.
/// Next comes `format`, which writes them as files, and whoever shows them on a page.
@NullMarked
package io.madang.shooting.paper;

import org.jspecify.annotations.NullMarked;
