/// Pages and endpoints of launches.
/// It takes titles, launches and the newest stage plan and gives a calendar, a page per title, and files.
/// Nobody comes next: people and programs read them.
@NullMarked
package io.madang.launch.web;

import org.jspecify.annotations.NullMarked;
