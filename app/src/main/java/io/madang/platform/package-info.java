/// Plumbing without any word of film: the database server, transactions, the clock, the languages of a page.
/// It takes settings from the command line and gives the modules' back rooms a place to run.
/// Front rooms never come here; `Assembly` and back rooms do.
@NullMarked
package io.madang.platform;

import org.jspecify.annotations.NullMarked;
