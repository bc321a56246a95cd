/// The slate for programs: titles with their phases, dates and sets as JSON.
/// It takes a title's key and gives what the slate knows of it.
/// The pages with the plan, in the stage plan's web room, come next.
@NullMarked
package io.madang.slate.web;

import org.jspecify.annotations.NullMarked;
