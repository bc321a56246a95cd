/// The pages and endpoints of screenplays and breakdowns.
/// It takes what people read, type and upload, and gives pages, JSON and sentences about what is wrong.
/// Nobody comes next: only the assembly of the web opens this door.
@NullMarked
package io.madang.breakdown.web;

import org.jspecify.annotations.NullMarked;
