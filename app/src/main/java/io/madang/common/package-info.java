/// The ground floor: small values every module speaks in, without any word of film.
/// It takes nothing but the JDK and gives ranges of days, money, areas, names in two languages, and findings.
/// Everybody may come here; nothing here knows anybody.
@NullMarked
package io.madang.common;

import org.jspecify.annotations.NullMarked;
