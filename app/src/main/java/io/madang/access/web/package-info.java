/// The gate before every page and endpoint: this machine only, no forged requests, strict headers.
/// It takes requests and lets them through, or refuses them with a reason.
/// The pages of the modules come next.
@NullMarked
package io.madang.access.web;

import org.jspecify.annotations.NullMarked;
