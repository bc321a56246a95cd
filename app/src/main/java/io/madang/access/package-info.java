/// Who may come in: until accounts come, only programs and people on this machine.
/// It takes requests and gives them on, or refuses with a reason.
/// Every page and endpoint comes next.
@NullMarked
package io.madang.access;

import org.jspecify.annotations.NullMarked;
