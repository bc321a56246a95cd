/// The partners for programs, as JSON.
/// It takes nothing and gives all partners by key.
/// Titles and leases name them next.
@NullMarked
package io.madang.partner.web;

import org.jspecify.annotations.NullMarked;
