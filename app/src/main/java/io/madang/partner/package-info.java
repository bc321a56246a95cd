/// The companies of the creative ecosystem: landlords, production houses, localization vendors.
/// It takes a partners file and gives partners by id.
/// The slate names them next, by role.
@NullMarked
package io.madang.partner;

import org.jspecify.annotations.NullMarked;
