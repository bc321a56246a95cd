package io.madang.slate;

import io.madang.partner.PartnerId;

/// The part a partner plays in a title.
///
/// @param role in the field's words, such as `production`, `vfx`, `dubbing`
public record Credit(PartnerId partner, String role) {}
