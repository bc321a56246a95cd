/// Launches as files for other programs: calendars, tables, JSON, and text for people.
/// It takes titles with the calendar of their launches and gives texts, each line an exact day or instant.
/// Commands and pages hand them on.
@NullMarked
package io.madang.launch.format;

import org.jspecify.annotations.NullMarked;
