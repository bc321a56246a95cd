/// The pages as people and programs meet them: a real server, a real database, a real browser.
/// It takes the sample studio and gives clicks, drags and requests.
/// Nobody comes next.
@NullMarked
package io.madang.pages;

import org.jspecify.annotations.NullMarked;
